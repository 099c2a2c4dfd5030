import type { Signup } from '../../../contract/events-signups'

/** A row of what is mine: a part's name, or a sign-up. */
export type MineRow = 'coming' | 'over' | Signup

const isLive: Record<Signup['state'], boolean> = {
  ...{ REQUESTED: true, ENTERED: true, WAITING: true, OFFERED: true, CONFIRMED: true, CHECKED_IN: true },
  ...{ MISSED: false, REJECTED: false, DECLINED: false, EXPIRED: false, LEFT: false, CANCELLED: false },
}

/** Sign-ups in the bank's order, those to come first, each part under its name. An event that ended or was cancelled is over. */
export function mineRows({ signups }: { signups: readonly Signup[] }): MineRow[] {
  const isComing = ({ state, event: { phase } }: Signup) => isLive[state] && phase !== 'ENDED' && phase !== 'CANCELLED'
  const parts = [
    { name: 'coming' as const, rows: signups.filter(isComing) },
    { name: 'over' as const, rows: signups.filter((signup) => !isComing(signup)) },
  ]
  return parts.flatMap(({ name, rows }) => (rows.length > 0 ? [name, ...rows] : []))
}

export const keyOfMine = (row: MineRow): string => (typeof row === 'string' ? row : row.id)
