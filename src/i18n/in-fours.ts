/** Digits as they are read out: `1234 5678 9012`. */
export const inFours = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ')
