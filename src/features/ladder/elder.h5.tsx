import { lazy, Suspense, type ComponentProps } from 'react'
import { navigation } from '../../platform/navigation'
import { Problem } from '../../ui/QueryView/Problem'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import type { ElderHome as Whole } from './ElderHome'

const Unreachable: typeof Whole = () => <Problem failure={{ kind: 'offline' }} onRetry={navigation.restartHere} isRetrying={false} />

const ElderHome = lazy(async () => {
  try {
    return { default: (await import('./ElderHome')).ElderHome }
  } catch {
    return { default: Unreachable }
  }
})

/** In a browser a file of its own: only those who want it fetch it. */
export const Elder = (props: ComponentProps<typeof Whole>) => (
  <Suspense fallback={<Skeleton label='' heightsPx={[150, 80, 80, 80]} />}>
    <ElderHome {...props} />
  </Suspense>
)
