import { readStored, removeStored, writeStored } from './storage'

/** What one customer filled in and has not sent, by the name of the form. */
type Kept = { customerId: string; byName: Record<string, unknown> }

const readKept = () => readStored('drafts') as Partial<Kept> | undefined

/** The drafts of a customer on this device; another customer's are as good as none. */
const draftsOf = (customerId: string): Kept['byName'] => {
  const kept = readKept()
  return (kept?.customerId === customerId && kept.byName) || {}
}

/** What is typed and not sent: outlives a session that ended by itself, not a log-out nor another customer's sign-in. */
export const drafts = {
  /** The customer who signed in last on this device, until they log out. */
  draftsOwner: (): string | undefined => readKept()?.customerId,
  /** What a customer left in a form, or undefined. It may be an earlier release's: parse it. */
  readDraft: (customerId: string, name: string): unknown => draftsOf(customerId)[name],
  /** Keeps a form as it stands; undefined forgets it. */
  keepDraft: (customerId: string, name: string, draft: unknown): void =>
    writeStored('drafts', { customerId, byName: { ...draftsOf(customerId), [name]: draft } } satisfies Kept),
  forgetDrafts: (): void => removeStored('drafts'),
  /** From now on the device is this customer's: what another one typed is forgotten. */
  ownDrafts: (customerId: string): void => writeStored('drafts', { customerId, byName: draftsOf(customerId) } satisfies Kept),
}
