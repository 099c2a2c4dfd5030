import './platform/elements/aria-runtime'
import type { PropsWithChildren } from 'react'
import { Providers } from './app/Providers'
import { usePageNotFound } from './platform/lifecycle/lifecycle'
import { navigation } from './platform/navigation'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  // an address that is no page (mistyped, or of a later version) leads home
  usePageNotFound(() => navigation.openTab('home'))
  return <Providers>{children}</Providers>
}
