import { useState, type ReactNode } from 'react'
import { asFailure, failureMessage } from '../../i18n/failure'
import { defineMessages } from '../../i18n/message'
import { useText } from '../appearance/use-text'
import { Notice } from '../Notice/Notice'
import { Problem } from './Problem'

/** The part of a query this view needs. */
export type Query<T> = { data: T | undefined; error: unknown; isFetching: boolean; refetch: () => unknown }

type QueryViewProps<T> = {
  query: Query<T>
  /** Shown while there is nothing yet. */
  skeleton: ReactNode
  /** Shown instead of a problem when the customer is not signed in. */
  signedOut?: ReactNode
  /** What to say when the last answer is shown because a new one could not be had. */
  staleNote?: (data: T) => string
  children: (data: T) => ReactNode
}

const texts = defineMessages({ retry: { 'zh-CN': '重试', 'zh-HK': '重試', en: 'Retry' } })

/** A query's four faces: waiting, answered, failed with an older answer at hand, failed with none. Never a blank screen. */
export function QueryView<T>({ query, skeleton, signedOut, staleNote, children }: QueryViewProps<T>) {
  const { t } = useText()
  const [lastError, setLastError] = useState(query.error)
  if (query.error && query.error !== lastError) setLastError(query.error)
  // another try with nothing to show has no error yet: what failed stays in place, and with it the focus
  const error = query.error ?? (query.data === undefined && query.isFetching ? lastError : null)
  const failure = error ? asFailure(error) : null
  const retry = () => void query.refetch()
  if (failure?.kind === 'signed-out' && signedOut) return signedOut
  if (query.data === undefined) return failure ? <Problem failure={failure} onRetry={retry} isRetrying={query.isFetching} /> : skeleton
  return (
    <>
      {failure ? (
        <Notice tone='warn' action={t(texts.retry)} onAction={retry}>
          {staleNote ? staleNote(query.data) : t(failureMessage(failure))}
        </Notice>
      ) : null}
      {children(query.data)}
    </>
  )
}
