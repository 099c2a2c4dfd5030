// Stands in for how axios finds a CSRF token in a cookie: ours is no cookie, the bank gives it and api/cookie-session.ts sends it.
const isNever = () => false

export default Object.assign(isNever, { read: () => null, write: isNever, remove: isNever })
