import * as z from '../../contract/schema'
import { readStored, writeStored } from '../../platform/storage/storage'

const draftsSchema = z.object({ customerId: z.string(), byName: z.record(z.string(), z.unknown()) })

/** The drafts of a customer on this device; another customer's are as good as none. */
function draftsOf(customerId: string): Record<string, unknown> {
  const stored = z.safeParse(draftsSchema, readStored('feedback-drafts'))
  return stored.success && stored.data.customerId === customerId ? stored.data.byName : {}
}

/** What the customer had begun to write, when it still fits; `name` is that of the form. */
export function readFeedbackDraft<S extends z.ZodMiniType>(customerId: string, name: string, schema: S): z.output<S> | undefined {
  const draft = z.safeParse(schema, draftsOf(customerId)[name])
  return draft.success ? draft.data : undefined
}

/** Keeps a draft on the device, through a log-out too; null forgets it. */
export function keepFeedbackDraft(customerId: string, name: string, draft: unknown): void {
  const { [name]: _, ...others } = draftsOf(customerId)
  writeStored('feedback-drafts', { customerId, byName: draft === null ? others : { ...others, [name]: draft } })
}

// What a paste can bring and the contract refuses; nobody sees them.
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** What was typed, without characters that nobody sees. */
export const typed = (text: string): string => text.replace(controlCharacters, '')
