/** The stages of life that collections are made for. */
export const LIFE_STAGES = ['new-customer', 'family', 'mid-career', 'retirement'] as const
/** One of `LIFE_STAGES`. */
export type LifeStage = (typeof LIFE_STAGES)[number]

/** So long somebody is new to the bank. Ours: no source sets it. */
const NEW_DAYS = 90
/** From these ages on. Ours: about when careers settle, and five years before the earliest statutory retirement of men. */
const MID_CAREER_YEARS = 40
const RETIREMENT_YEARS = 55

/** The stage a customer is most likely in. A guess that only recommendations are made of, and that every customer can switch off. */
export function lifeStageOf(customer: { readonly ageYears: number; readonly daysSinceJoined: number }): LifeStage {
  if (customer.daysSinceJoined < NEW_DAYS) return 'new-customer'
  if (customer.ageYears >= RETIREMENT_YEARS) return 'retirement'
  return customer.ageYears >= MID_CAREER_YEARS ? 'mid-career' : 'family'
}
