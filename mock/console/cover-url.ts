/** Where a cover is served, below the bank's origin. A cover never changes: another picture has another id. */
export const coverUrlOf = (coverId: string): string => `/api/v1/covers/${coverId}`
