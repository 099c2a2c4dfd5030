import { Text, View } from '@tarojs/components'
import { defineMessages } from '../../i18n/message'
import { navigation } from '../../platform/navigation'
import type { Tab } from '../../platform/navigation/types'
import { useText } from '../appearance/use-text'
import { Icon, type IconName } from '../Icon/Icon'
import { Pressable } from '../Pressable/Pressable'
import css from './TabBar.module.scss'

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

/** The browser's tab bar. In WeChat the bar is native. */
export function TabBar({ current }: { current: Tab }) {
  const { t } = useText()
  return (
    <View className={css.bar!} ariaRole='navigation' ariaLabel={t(tabNames.bar)}>
      {tabs.map(({ tab, icon }) => (
        <Pressable
          key={tab}
          className={tab === current ? `${css.tab} ${css.current}` : css.tab}
          isCurrentPage={tab === current}
          onPress={() => tab !== current && navigation.openTab(tab)}
        >
          <Icon name={icon} />
          <Text className={css.name!}>{t(tabNames[tab])}</Text>
        </Pressable>
      ))}
    </View>
  )
}
