/** An instant, in milliseconds since 1970, as the bank takes it: RFC 3339. */
export const instantOf = (atMs: number): string => new Date(atMs).toISOString()
