import './platform/elements/aria-runtime'
import type { PropsWithChildren } from 'react'
import { sayWhenLost } from './app/lost-page'
import { Providers } from './app/Providers'
import { usePageNotFound } from './platform/lifecycle/lifecycle'
import { navigation } from './platform/navigation'
import { tabPaths } from './platform/navigation/paths'
import { pageFocusPlatform } from './platform/page-focus'
import { serviceWorkerPlatform } from './platform/service-worker'
import './app.scss'

const startPath = process.env.TARO_APP_TARGET === 'console' ? '/packages/console/content/index' : tabPaths.home

serviceWorkerPlatform.keepApp()
sayWhenLost()
pageFocusPlatform.follow()

export default function App({ children }: PropsWithChildren) {
  // an address that is no page (mistyped, or of a later version) leads to the start
  usePageNotFound(() => navigation.restartAt(startPath))
  return <Providers>{children}</Providers>
}
