import { useMemo, useState } from 'react'
import * as z from '../contract/schema'
import { useApi } from './context'
import { ApiError } from './errors'
import { draftsOf, keepDraft, ownerOfDrafts } from './kept-drafts'
import { useSession } from './session'

/** A form: its name on the device, what may stand in it, and what stands in it before anything is typed. */
type Form<S extends z.ZodMiniType> = { name: string; schema: S; blank: () => z.output<S> }

/** A form of one text. */
export const textForm = { schema: z.object({ text: z.string() }), blank: () => ({ text: '' }) }

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Whose drafts these are: the signed-in customer's or, while the bank cannot be asked, those of who was signed in last. */
function useOwner(): string | undefined {
  const { memory } = useApi()
  const { data, error } = useSession()
  return data?.customer.id ?? (error instanceof ApiError && error.kind === 'offline' ? ownerOfDrafts(memory) : undefined)
}

/**
 * What the customer fills in and has not sent: kept on the device with every change, found again after a reload, a lost connection or a session
 * that ended by itself; theirs alone, and gone when they log out. Its `requestId` belongs to what it says: sent twice, it is one.
 */
export function useDraft<S extends z.ZodMiniType<object>>({ name, schema, blank }: Form<S>) {
  type Said = z.output<S>
  const { memory, newRequestId } = useApi()
  const customerId = useOwner()
  const [fresh] = useState(() => ({ requestId: newRequestId(), said: blank() }))
  const [typed, setTyped] = useState<typeof fresh | null>(null)
  const [isForgotten, setIsForgotten] = useState(false)
  const restored = useMemo(() => {
    const kept = z.safeParse(z.object({ requestId: z.string(), said: schema }), draftsOf(memory, customerId)[name])
    return kept.success ? (kept.data as typeof fresh) : null
  }, [memory, customerId, name, schema])
  const { requestId, said: draft } = typed ?? restored ?? fresh

  const keep = (said: Said) => {
    const next = { requestId: newRequestId(), said }
    setTyped(next)
    setIsForgotten(false)
    keepDraft(memory, customerId, name, isSame(said, blank()) ? undefined : next)
  }
  return {
    ...{ draft, requestId },
    /** Another word is another request. */
    change: (part: Partial<Said>) => keep({ ...draft, ...part }),
    /** The bank remembers a refusal by its key: the same words need another. */
    renew: () => keep(draft),
    /** The bank has it: the device need not keep it. */
    forget: () => {
      setIsForgotten(true)
      keepDraft(memory, customerId, name, undefined)
    },
    isRestored: restored !== null,
    /** What stands in the form is kept on this device. */
    isKept: !isForgotten && (typed ?? restored) !== null,
  }
}
