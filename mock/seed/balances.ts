import { addDays, toBusinessDay, type BusinessDay } from '../../src/domain/date/business-day'
import { toFen, type Fen } from '../../src/domain/money/fen'
import type { AccountPlan, Level } from './persona-plan'
import { between, type Random } from './random'
import { feedLastDay } from './seed-now'

export type BalanceChange = { day: BusinessDay; balanceFen: Fen }

/** Days of a month on which money usually moves: rent, bills, salary, the weekend's shopping. */
const movingDays = [1, 5, 10, 16, 21, 26]

/** The first day a level is in force. */
export const levelStart = ([from]: Level): BusinessDay => toBusinessDay(from.length === 7 ? `${from}-01` : from)

/** An account's balance, change by change, up to the feed's last day: it steps to each level and moves about it by chance. */
export function generateBalances({ levels, swayPercent }: AccountPlan, random: Random): BalanceChange[] {
  return levels.flatMap((level, index) => {
    const next = levels[index + 1]
    const lastDay = next ? addDays(levelStart(next), -1) : feedLastDay
    return changeDays(levelStart(level), lastDay, swayPercent).map((day) => ({ day, balanceFen: swayed(level[1], swayPercent, random) }))
  })
}

function changeDays(firstDay: BusinessDay, lastDay: BusinessDay, swayPercent: number): BusinessDay[] {
  const days: BusinessDay[] = [firstDay]
  if (swayPercent === 0) return days
  for (let day = addDays(firstDay, 1); day <= lastDay; day = addDays(day, 1)) if (movingDays.includes(Number(day.slice(8)))) days.push(day)
  return days
}

/** Chance in fen, so that balances look like real ones. */
const swayed = (yuan: number, swayPercent: number, random: Random): Fen =>
  toFen(swayPercent === 0 ? yuan * 100 : yuan * 100 + between(random, -yuan * swayPercent, yuan * swayPercent))
