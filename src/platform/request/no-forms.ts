// Stands in for what axios carries to turn objects into forms and query strings, and forms into objects: the API speaks JSON, and
// api/to-request.ts writes the query.
const none = () => undefined

export default none
