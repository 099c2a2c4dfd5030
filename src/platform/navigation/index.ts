import type { NavigationPlatform } from './types'

const nowhere = () => undefined

export const navigation: NavigationPlatform = {
  openTab: nowhere,
  openPage: nowhere,
  replacePage: nowhere,
  goBack: nowhere,
  restartAt: nowhere,
  restartHere: nowhere,
}
