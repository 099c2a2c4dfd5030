import type { ReactNode } from 'react'
import { asFailure } from '../../i18n/failure'
import { useShow } from '../../platform/lifecycle/lifecycle'
import { QueryView, type Query } from '../QueryView/QueryView'
import { SignInPrompt } from '../SignInPrompt/SignInPrompt'
import { Skeleton } from '../Skeleton/Skeleton'

type CustomerViewProps<T> = {
  query: Query<T> & { isStale: boolean }
  /** The page to come back to after signing in. */
  path: string
  /** What a stranger would see here once signed in. */
  reason: string
  loading: string
  heightsPx: readonly number[]
  /** What to say when the last answer is shown because a new one could not be had. */
  staleNote?: (data: T) => string
  children: (data: T) => ReactNode
}

/** What only a signed-in customer can see, asked for again when they come back to an old answer. */
export function CustomerView<T>({ query, path, reason, loading, heightsPx, staleNote, children }: CustomerViewProps<T>) {
  useShow(() => {
    if (query.isStale && !query.isFetching) void query.refetch()
  })
  const hasExpired = asFailure(query.error).code === 'SESSION.EXPIRED'
  return (
    <QueryView
      query={query}
      skeleton={<Skeleton label={loading} heightsPx={heightsPx} />}
      signedOut={<SignInPrompt reason={reason} hasExpired={hasExpired} returnTo={path} />}
      {...(staleNote ? { staleNote } : {})}
    >
      {children}
    </QueryView>
  )
}
