/** A count as a share of another, in whole per cent rounded down; a dash where there is nothing to share. */
export const shareOf = (count: number, of: number): string => (of === 0 ? '—' : `${Math.floor((count * 100) / of)}%`)
