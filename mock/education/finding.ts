/** What could not be kept of a text, or why it cannot be read, and where: line and column from 1. */
export type Finding = { readonly line: number; readonly column: number; readonly what: string }
