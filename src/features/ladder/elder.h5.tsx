import { Fragment, type ComponentProps } from 'react'
import { late } from '../../ui/Late/late'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import type { ElderHome } from './ElderHome'

/** In a browser a file of its own: only those who want it fetch it. */
export const Elder = late<ComponentProps<typeof ElderHome>>(
  () => import('./ElderHome').then((file) => file.ElderHome),
  <Skeleton label='' heightsPx={[150, 80, 80, 80]} />,
  Fragment,
)
