import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import type { Client } from '../../api/client'
import { ApiProvider } from '../../api/context'
import { ApiError } from '../../api/errors'
import { createQueryClient } from '../../api/query-client'
import { previewReady, type DraftPreview, type PreviewMessage } from '../../contract/console/preview-message'
import { nowMs } from '../../platform/clock/clock'
import { newRequestId } from '../../platform/clock/request-id'
import { useAppearance } from '../../ui/appearance/appearance'
import { noMemory } from '../no-memory'
import { draftAnswer } from './draft-answers'
import css from './Preview.module.scss'

const queries = createQueryClient()

const nothing = () => undefined

let shown: PreviewMessage | null = null

/** Answers with the draft where the bank would answer with what is published. Nothing else is known here, and nothing is asked of anybody. */
const draftClient: Client = {
  carrier: 'cookie',
  call: async (endpoint, _input) => {
    const answer = shown?.preview && draftAnswer(endpoint.id, shown.preview, shown.look.language)
    if (answer === undefined) throw new ApiError('signed-out')
    return answer as never
  },
  readText: () => Promise.reject(new ApiError('offline')),
  session: {
    signInSilently: () => Promise.reject(new ApiError('signed-out')),
    withToken: () => Promise.reject(new ApiError('signed-out')),
    linkToken: nothing,
    keep: nothing,
    forget: nothing,
  },
  isSignedIn: () => false,
  keepCsrfToken: nothing,
}

const api = { client: draftClient, memory: noMemory, nowMs, newRequestId }

// React 18 has no `inert` of its own: as an attribute it works.
const still = { inert: '' } as object

const isPreview = (data: unknown): data is PreviewMessage => (data as Partial<PreviewMessage> | null)?.kind === 'preview'

/** Hears the console around this page, of the same origin only, and sets the phone as it says. */
function useShown(): PreviewMessage | null {
  const [message, setMessage] = useState<PreviewMessage | null>(null)
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== window.location.origin || source !== window.parent || source === window || !isPreview(data)) return
      shown = data
      // Set, not chosen: how the customer's own app looks in this browser stays as it is.
      useAppearance.setState(data.look)
      setMessage(data)
      void queries.invalidateQueries()
    }
    window.addEventListener('message', hear)
    if (window.parent !== window) window.parent.postMessage(previewReady, window.location.origin)
    return () => window.removeEventListener('message', hear)
  }, [])
  return message
}

/** A draft in the customers' own components. It can be scrolled, and nothing in it can be pressed. */
export function Preview({ children }: { children: (preview: DraftPreview) => ReactNode }) {
  const message = useShown()
  if (!message?.preview) return null
  return (
    <ApiProvider value={api}>
      <QueryClientProvider client={queries}>
        <div className={css.still} {...still}>
          {children(message.preview)}
        </div>
      </QueryClientProvider>
    </ApiProvider>
  )
}
