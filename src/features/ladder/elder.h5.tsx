import { lazy, Suspense, type ComponentProps } from 'react'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import type { ElderHome as Whole } from './ElderHome'

const ElderHome = lazy(async () => ({ default: (await import('./ElderHome')).ElderHome }))

/** In a browser a file of its own: only those who want it fetch it. */
export const Elder = (props: ComponentProps<typeof Whole>) => (
  <Suspense fallback={<Skeleton label='' heightsPx={[150, 80, 80, 80]} />}>
    <ElderHome {...props} />
  </Suspense>
)
