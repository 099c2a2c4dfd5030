import { defineMessages } from '../../i18n/message'
import type { Tab } from '../../platform/navigation/types'
import type { IconName } from '../Icon/Icon'

/** The names of the tabs; the mini-program's native bar starts with the Chinese ones of app.config. */
export const tabNames = defineMessages({
  home: { 'zh-CN': '阶梯', 'zh-HK': '階梯', en: 'Ladder' },
  perks: { 'zh-CN': '权益', 'zh-HK': '權益', en: 'Perks' },
  learn: { 'zh-CN': '学堂', 'zh-HK': '學堂', en: 'Learn' },
  events: { 'zh-CN': '活动', 'zh-HK': '活動', en: 'Events' },
  me: { 'zh-CN': '我的', 'zh-HK': '我的', en: 'Me' },
  bar: { 'zh-CN': '主导航', 'zh-HK': '主導覽', en: 'Main' },
})

/** The tabs in their order, here and in app.config. */
export const tabs: readonly { tab: Tab; icon: IconName }[] = [
  { tab: 'home', icon: 'ladder' },
  { tab: 'perks', icon: 'gift' },
  { tab: 'learn', icon: 'book' },
  { tab: 'events', icon: 'ticket' },
  { tab: 'me', icon: 'person' },
]
