import Taro from '@tarojs/taro'
import type { Tab } from './types'

/** Where each tab's page stands in app.config. */
export const tabPaths: Record<Tab, string> = { home: '/pages/home/index', me: '/pages/me/index' }

/** True when a page lies under the current one. */
export const hasPageBehind = (): boolean => Taro.getCurrentPages().length > 1
