import { Text, View } from '@tarojs/components'
import { navigation } from '../../platform/navigation'
import type { Tab } from '../../platform/navigation/types'
import { useText } from '../appearance/use-text'
import { Icon } from '../Icon/Icon'
import { Pressable } from '../Pressable/Pressable'
import css from './TabBar.module.scss'
import { tabNames, tabs } from './tabs'

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
