// Stands in for axios' XHR and fetch adapters in the mini-program, which has neither.
export const getFetch = () => false
export default false
