import type { BusinessDay } from '../date/business-day'
import type { RiskLevel } from './risk-level'
import { isAtLeast } from './risk-level'
import { isExpiredOn, type RiskAssessment } from './risk-validity'

/** Up to this level content is general education and open to everybody. */
const OPEN_TO_ALL: RiskLevel = 'R2'

/** Who wants to read: a visitor, or a customer with their newest assessment and the first day on which they can make another. */
export type Reader =
  { readonly kind: 'visitor' } | { readonly kind: 'customer'; readonly assessment: RiskAssessment | null; readonly nextTryDay: BusinessDay }

/** Why content is closed to somebody. */
export type ClosedBecause = 'LEARNING.RISK_UNKNOWN' | 'LEARNING.RISK_EXPIRED' | 'LEARNING.RISK_TOO_LOW'

/** Whether content is open, every reason why not, and what could change it. */
export type RiskGate = {
  readonly isOpen: boolean
  readonly neededLevel: RiskLevel
  readonly closedBecause: readonly ClosedBecause[]
  readonly remedy: { readonly kind: 'signIn' } | { readonly kind: 'assess'; readonly fromDay: BusinessDay } | null
}

/** Judges whether somebody may read content of a level on a day. Nothing but the assessment is looked at: a tier opens nothing. */
export function riskGate(neededLevel: RiskLevel, reader: Reader, today: BusinessDay): RiskGate {
  if (isAtLeast(OPEN_TO_ALL, neededLevel)) return { isOpen: true, neededLevel, closedBecause: [], remedy: null }
  if (reader.kind === 'visitor') return { isOpen: false, neededLevel, closedBecause: ['LEARNING.RISK_UNKNOWN'], remedy: { kind: 'signIn' } }
  const closedBecause = reasonsAgainst(neededLevel, reader.assessment, today)
  const isOpen = closedBecause.length === 0
  return { isOpen, neededLevel, closedBecause, remedy: isOpen ? null : { kind: 'assess', fromDay: reader.nextTryDay } }
}

function reasonsAgainst(neededLevel: RiskLevel, assessment: RiskAssessment | null, today: BusinessDay): ClosedBecause[] {
  if (!assessment) return ['LEARNING.RISK_UNKNOWN']
  return [
    ...(isExpiredOn(assessment, today) ? ['LEARNING.RISK_EXPIRED' as const] : []),
    ...(isAtLeast(assessment.mayOpen, neededLevel) ? [] : ['LEARNING.RISK_TOO_LOW' as const]),
  ]
}
