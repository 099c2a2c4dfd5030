import { lazy, Suspense } from 'react'

/** Nobody is idle yet: the first screen goes first. */
const afterStartMs = 5_000
const afterStart = () => new Promise((resolve) => setTimeout(resolve, afterStartMs))

const IdleGuard = lazy(async () => {
  await afterStart()
  try {
    return { default: (await import('./IdleGuard')).IdleGuard }
  } catch {
    // Without a network the app goes on; the bank ends an idle session by itself.
    return { default: () => null }
  }
})

/** The guard of an untouched session, fetched after the start. */
export const Guard = () => (
  <Suspense fallback={null}>
    <IdleGuard />
  </Suspense>
)
