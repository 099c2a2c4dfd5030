import type { BusinessDay } from '../date/business-day'
import { riskGate, type Reader } from '../education/risk-gate'
import type { RiskLevel } from '../education/risk-level'

/** Whom an event is for. Null where it does not matter. */
export type Requirements = {
  /** The lowest tier, counted from the base, 0. */
  readonly fromTierPlace: number | null
  readonly cities: readonly string[] | null
  readonly riskLevel: RiskLevel | null
  /** A child of this age on the day of the event, both ends included. */
  readonly childAges: { readonly fromYears: number; readonly toYears: number } | null
}

/** When one can sign up: from the opening for one's tier on, no longer at the close. */
export type SignupWindow = { readonly opensAtMs: number; readonly closesAtMs: number }

/** Who wants to come. What the bank does not know of them is null. */
export type Guest = {
  readonly tierPlace: number
  readonly city: string | null
  readonly childBirthDays: readonly BusinessDay[]
  readonly reader: Reader
}

/** Why somebody cannot sign up, with what would have to change. */
export type Reason =
  | { readonly code: 'SIGNED_OUT' | 'CANCELLED' }
  | { readonly code: 'TIER'; readonly fromTierPlace: number }
  | { readonly code: 'CITY'; readonly cities: readonly string[] }
  | { readonly code: 'RISK_UNKNOWN' | 'RISK_EXPIRED' | 'RISK_TOO_LOW'; readonly neededLevel: RiskLevel; readonly fromDay: BusinessDay }
  | { readonly code: 'CHILD_AGE'; readonly fromYears: number; readonly toYears: number }
  | { readonly code: 'NOT_OPEN'; readonly opensAtMs: number }
  | { readonly code: 'CLOSED'; readonly closedAtMs: number }

/** Full years of life on a day. */
export function ageOn(birthDay: BusinessDay, day: BusinessDay): number {
  const years = Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4))
  return day.slice(5) < birthDay.slice(5) ? years - 1 : years
}

/** Every reason why somebody does not belong to those an event is for; none when they do. A visitor is only asked who they are. */
export function reasonsAgainst(needs: Requirements, guest: Guest | null, eventDay: BusinessDay, today: BusinessDay): Reason[] {
  if (guest === null) return [{ code: 'SIGNED_OUT' }]
  const { fromTierPlace, cities, riskLevel, childAges } = needs
  const reasons: Reason[] = []
  if (fromTierPlace !== null && guest.tierPlace < fromTierPlace) reasons.push({ code: 'TIER', fromTierPlace })
  if (cities && (guest.city === null || !cities.includes(guest.city))) reasons.push({ code: 'CITY', cities })
  if (riskLevel) reasons.push(...riskReasons(riskLevel, guest.reader, today))
  if (childAges && !guest.childBirthDays.some((day) => isWithin(ageOn(day, eventDay), childAges)))
    reasons.push({ code: 'CHILD_AGE', ...childAges })
  return reasons
}

const isWithin = (years: number, { fromYears, toYears }: { fromYears: number; toYears: number }) => years >= fromYears && years <= toYears

const codes = {
  'LEARNING.RISK_UNKNOWN': 'RISK_UNKNOWN',
  'LEARNING.RISK_EXPIRED': 'RISK_EXPIRED',
  'LEARNING.RISK_TOO_LOW': 'RISK_TOO_LOW',
} as const

function riskReasons(neededLevel: RiskLevel, reader: Reader, today: BusinessDay): Reason[] {
  const { closedBecause, remedy } = riskGate(neededLevel, reader, today)
  const fromDay = remedy?.kind === 'assess' ? remedy.fromDay : today
  return closedBecause.map((why) => ({ code: codes[why], neededLevel, fromDay }))
}

/** Why one cannot sign up at an instant, whoever one is; none while it is open. */
export function windowReasons({ opensAtMs, closesAtMs }: SignupWindow, isCancelled: boolean, nowMs: number): Reason[] {
  if (isCancelled) return [{ code: 'CANCELLED' }]
  if (nowMs >= closesAtMs) return [{ code: 'CLOSED', closedAtMs: closesAtMs }]
  return nowMs < opensAtMs ? [{ code: 'NOT_OPEN', opensAtMs }] : []
}
