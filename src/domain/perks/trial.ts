import { addDays } from '../date/business-day'
import type { BusinessDay } from '../date/business-day'
import type { TierStep } from './settle'

/** How long a trial lasts, its first day included. Illustrative. */
export const trialDays = 30

/** A time in which a customer has the perks of a higher tier. It is nothing to the ladder: no evaluation sees it. Days are inclusive. */
export type Trial = { readonly tierId: string; readonly firstDay: BusinessDay; readonly lastDay: BusinessDay }

/** The trial of a tier that starts on a day. */
export const trialFrom = (tierId: string, firstDay: BusinessDay): Trial => ({ tierId, firstDay, lastDay: addDays(firstDay, trialDays - 1) })

/** The trial that runs on a day, if one does. */
export const runningTrial = <T extends Trial>(trials: readonly T[], day: BusinessDay): T | undefined =>
  trials.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)

/** Whether the year's one trial was begun. Illustrative: one a calendar year. */
export const isTrialUsed = (trials: readonly Trial[], day: BusinessDay): boolean =>
  trials.some(({ firstDay }) => firstDay.slice(0, 4) === day.slice(0, 4))

/** The higher of tiers: `tierIds` are a scheme's, base first. */
export const highestOf = (tierIds: readonly string[], each: readonly string[]): string =>
  each.reduce((highest, tierId) => (tierIds.indexOf(tierId) > tierIds.indexOf(highest) ? tierId : highest))

/**
 * The tiers whose perks were in effect, step by step: the customer's own changes of tier, oldest first, and for each trial a step up on
 * its first day and one down on the day after its last. An own change and the end of a trial on the same day are one step, so that a
 * rise takes over without a gap; a trial's start comes after them, so that it revives nothing that a fall has ended that day.
 */
export function perkSteps(own: readonly TierStep[], trials: readonly Trial[], tierIds: readonly string[]): TierStep[] {
  const [base = ''] = tierIds
  const ends = trials.map(({ lastDay }) => addDays(lastDay, 1))
  const changes = [...own.map(({ day }) => day), ...ends]
  const days = [...new Set([...changes, ...trials.map(({ firstDay }) => firstDay)])].sort()
  return days.flatMap((day) => {
    const ownTierId = own.filter((step) => step.day <= day).at(-1)?.tierId ?? base
    const tierWith = (running: readonly Trial[]) => highestOf(tierIds, [ownTierId, ...running.map(({ tierId }) => tierId)])
    const running = trials.filter(({ firstDay, lastDay }) => firstDay < day && day <= lastDay)
    const starting = trials.filter(({ firstDay }) => firstDay === day)
    return [
      ...(changes.includes(day) ? [{ day, tierId: tierWith(running) }] : []),
      ...(starting.length > 0 ? [{ day, tierId: tierWith([...running, ...starting]) }] : []),
    ]
  })
}
