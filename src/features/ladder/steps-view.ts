import type { Standing, Tier } from '../../contract/ladder'

export type StepView = { tier: Tier; state: 'done' | 'mine' | 'next' | 'later'; risePercent: number; isNamed: boolean }

/** Above this many steps only the customer's own and the next one have room for their names. */
const mostNames = 4
/** Heights of the lowest and the highest step; above the highest there is room for a name of two lines. */
const lowestPercent = 18
const highestPercent = 68

const stateAt = (place: number, mine: number): StepView['state'] =>
  place < mine ? 'done' : place === mine ? 'mine' : place === mine + 1 ? 'next' : 'later'

/** The ladder as rising steps, base first. */
export function toSteps({ tiers, tierId }: Pick<Standing, 'tiers' | 'tierId'>): StepView[] {
  const mine = tiers.findIndex((tier) => tier.id === tierId)
  const rise = (highestPercent - lowestPercent) / Math.max(1, tiers.length - 1)
  return tiers.map((tier, place) => {
    const state = stateAt(place, mine)
    const isNamed = tiers.length <= mostNames || state === 'mine' || state === 'next'
    return { tier, state, risePercent: Math.round(lowestPercent + rise * place), isNamed }
  })
}
