import { newRequestId } from '../../platform/clock/request-id'
import { readStored, writeStored } from '../../platform/storage/storage'

/** A message not yet sent. Its `requestId` belongs to its text: sent twice, it is one. */
export type Draft = { text: string; requestId: string }

type Drafts = { customerId: string; byStaff: Record<string, Draft> }

const isDraft = (value: Partial<Draft> | undefined): value is Draft =>
  typeof value?.text === 'string' && typeof value.requestId === 'string'

/** The drafts of a customer on this device; another customer's are as good as none. */
function draftsOf(customerId: string): Drafts['byStaff'] {
  const stored = readStored('message-drafts') as Partial<Drafts> | undefined
  return stored?.customerId === customerId && stored.byStaff ? stored.byStaff : {}
}

export const newDraft = (text: string): Draft => ({ text, requestId: newRequestId() })

/** What the customer had begun to write to one of the staff, or an empty draft. */
export function readDraft(customerId: string | undefined, staffId: string): Draft {
  const draft = customerId === undefined ? undefined : draftsOf(customerId)[staffId]
  return isDraft(draft) ? draft : newDraft('')
}

/** Keeps a draft on the device, through a log-out too; an empty one is forgotten. */
export function keepDraft(customerId: string | undefined, staffId: string, draft: Draft): void {
  if (customerId === undefined) return
  const { [staffId]: _, ...others } = draftsOf(customerId)
  const byStaff = draft.text === '' ? others : { ...others, [staffId]: draft }
  writeStored('message-drafts', { customerId, byStaff } satisfies Drafts)
}
