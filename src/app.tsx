import './platform/elements/aria-runtime'
import type { PropsWithChildren } from 'react'
import { Providers } from './app/Providers'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  return <Providers>{children}</Providers>
}
