// What a paste can bring and the contract refuses; nobody sees them.
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** What was typed into a field, without characters that nobody sees. */
export const typedIn = ({ detail }: { detail: { value: string } }): string => detail.value.replace(controlCharacters, '')
