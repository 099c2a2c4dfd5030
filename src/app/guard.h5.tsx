import { lazy, Suspense } from 'react'

/** Nobody is idle yet: the first screen goes first. */
const afterStartMs = 5_000
const afterStart = () => new Promise((resolve) => setTimeout(resolve, afterStartMs))

const IdleGuard = lazy(async () => {
  await afterStart()
  return { default: (await import('./IdleGuard')).IdleGuard }
})

/** The guard of an untouched session, fetched after the start. */
export const Guard = () => (
  <Suspense fallback={null}>
    <IdleGuard />
  </Suspense>
)
