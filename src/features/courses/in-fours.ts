/** A code in groups of four, as it is read aloud and typed. */
export const inFours = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ')
