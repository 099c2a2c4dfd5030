import { toFen } from './fen'
import type { Fen } from './fen'

/** The sum of amounts, 0 for none. @throws RangeError when the sum leaves the safe integers: the caller let too much in. */
export function sumFen(amountsFen: readonly Fen[]): Fen {
  let totalFen = 0
  for (const amountFen of amountsFen) totalFen += amountFen
  return toFen(totalFen)
}
