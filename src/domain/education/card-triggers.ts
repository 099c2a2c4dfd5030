import type { BusinessDay } from '../date/business-day'
import { periodOf } from '../date/period'

/** What brings a knowledge card of its own, in the month that it is for. */
export const CARD_TRIGGERS = ['mortgage-6', 'mortgage-12', 'customer-12', 'age-55'] as const
/** One of `CARD_TRIGGERS`. */
export type CardTrigger = (typeof CARD_TRIGGERS)[number]

/** What the bank knows of a customer that cards go by: the first day of each mortgage, of the relationship, and of the customer's life. */
export type CardFacts = {
  readonly mortgage: readonly BusinessDay[]
  readonly customer: readonly BusinessDay[]
  readonly birth: readonly BusinessDay[]
}

/**
 * Each card comes in one calendar month: the `place`-th since something, its own month being the first. A mortgage in its 6th month brings
 * renovation budgeting (product.md); the others are ours, as is their order: of two in one month the first one comes. Balances, spending and
 * children are never looked at.
 */
const rules: readonly { readonly trigger: CardTrigger; readonly since: keyof CardFacts; readonly place: number }[] = [
  { trigger: 'mortgage-6', since: 'mortgage', place: 6 },
  { trigger: 'mortgage-12', since: 'mortgage', place: 12 },
  { trigger: 'customer-12', since: 'customer', place: 12 },
  { trigger: 'age-55', since: 'birth', place: 55 * 12 + 1 },
]

const monthOf = (day: BusinessDay) => periodOf('month', day).ordinal

/** The card that a customer's month brings instead of the month's own; null when nothing brings one. */
export function triggerOf(facts: CardFacts, day: BusinessDay): CardTrigger | null {
  const isDue = ({ since, place }: (typeof rules)[number]) => facts[since].some((first) => monthOf(day) - monthOf(first) + 1 === place)
  return rules.find(isDue)?.trigger ?? null
}
