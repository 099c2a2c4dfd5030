import { newRequestId } from '../../../platform/clock/request-id'
import { readStored, writeStored } from '../../../platform/storage/storage'

/** An objection not yet sent. Its `requestId` belongs to its text: sent twice, it is one. */
export type Draft = { text: string; requestId: string }

type Drafts = { customerId: string; byPeriod: Record<string, Draft> }

const isDraft = (value: Partial<Draft> | undefined): value is Draft =>
  typeof value?.text === 'string' && typeof value.requestId === 'string'

/** The drafts of a customer on this device; another customer's are as good as none. */
function draftsOf(customerId: string): Drafts['byPeriod'] {
  const stored = readStored('objection-drafts') as Partial<Drafts> | undefined
  return stored?.customerId === customerId && stored.byPeriod ? stored.byPeriod : {}
}

export const newDraft = (text: string): Draft => ({ text, requestId: newRequestId() })

/** What the customer had written about a period, or an empty draft. Without a customer nothing is read or kept. */
export function readDraft(customerId: string | undefined, periodKey: string): Draft {
  const draft = customerId === undefined ? undefined : draftsOf(customerId)[periodKey]
  return isDraft(draft) ? draft : newDraft('')
}

/** Keeps a draft on the device, through a log-out too; an empty one is forgotten. */
export function keepDraft(customerId: string | undefined, periodKey: string, draft: Draft): void {
  if (customerId === undefined) return
  const { [periodKey]: _, ...others } = draftsOf(customerId)
  const byPeriod = draft.text === '' ? others : { ...others, [periodKey]: draft }
  writeStored('objection-drafts', { customerId, byPeriod } satisfies Drafts)
}
