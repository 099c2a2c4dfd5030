// Stands in for axios' checks of how it is called (the compiler checks our one caller) and for its old way to cancel (an AbortSignal does).
const isNever = () => undefined

const validators = { transitional: isNever, boolean: isNever, spelling: isNever, function: isNever }

export default Object.assign(isNever, { assertOptions: isNever, validators })
