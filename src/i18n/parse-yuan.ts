import { toFen, type Fen } from '../domain/money/fen'

const form = /^(\d{1,12})(?:\.(\d{0,2}))?$/

/** Reads an amount as typed, `18,766` or `18766.5`, as fen. Null when it is none: more than 12 digits of yuan or more than 2 of fen included. */
export function parseYuan(typed: string): Fen | null {
  const match = form.exec(typed.replace(/[,，\s¥]/g, ''))
  return match ? toFen(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))) : null
}

/** An amount as a field shows it while it is edited: yuan without signs or groups, fen only when there are some. */
export const toTypedYuan = (amountFen: Fen): string => (amountFen % 100 === 0 ? String(amountFen / 100) : (amountFen / 100).toFixed(2))
