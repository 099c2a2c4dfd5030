import * as z from '../../../contract/schema'
import { newRequestId } from '../../../platform/clock/request-id'
import { readStored, removeStored, writeStored } from '../../../platform/storage/storage'

/** Answers not yet submitted, by question, to one version of the questions. Its `requestId` belongs to it: submitted twice, it is one try. */
export type RiskDraft = { version: string; requestId: string; chosen: Record<string, string> }

const storedSchema = z.object({
  customerId: z.string(),
  version: z.string(),
  requestId: z.string(),
  chosen: z.record(z.string(), z.string()),
})

export const newRiskDraft = (version: string, chosen: RiskDraft['chosen'] = {}): RiskDraft => ({
  version,
  requestId: newRequestId(),
  chosen,
})

/** What the customer had begun to answer; another customer's draft, and one of other questions, are as good as none. */
export function readRiskDraft(customerId: string, version: string): RiskDraft {
  const stored = z.safeParse(storedSchema, readStored('risk-draft'))
  if (!stored.success || stored.data.customerId !== customerId || stored.data.version !== version) return newRiskDraft(version)
  const { requestId, chosen } = stored.data
  return { version, requestId, chosen }
}

/** Keeps a draft on the device, through a log-out too; null forgets it. */
export function keepRiskDraft(customerId: string, draft: RiskDraft | null): void {
  if (draft) writeStored('risk-draft', { customerId, ...draft })
  else removeStored('risk-draft')
}
