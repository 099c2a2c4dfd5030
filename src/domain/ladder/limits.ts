/** The longest window a mark is multiplied by, in days. */
const LONGEST_WINDOW_DAYS = 366

/**
 * The most a customer's accounts may add up to, and the highest mark, in fen: about 246 billion yuan. Below it a year's sum
 * of daily balances and a mark times the days of a window both stay safe integers, so no comparison is ever inexact.
 */
export const MOST_FEN = Math.floor(Number.MAX_SAFE_INTEGER / LONGEST_WINDOW_DAYS)
