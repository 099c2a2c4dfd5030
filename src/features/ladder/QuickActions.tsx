import { Text, View } from '@tarojs/components'
import { navigation } from '../../platform/navigation'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Icon, type IconName } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import { actionTexts as texts } from './messages'
import css from './QuickActions.module.scss'

const actions: readonly { name: keyof typeof texts & keyof typeof pagePaths; icon: IconName }[] = [
  { name: 'planner', icon: 'calculator' },
  { name: 'perkComparison', icon: 'columns' },
  { name: 'booking', icon: 'calendar' },
  { name: 'footprints', icon: 'footprints' },
]

/** The four ways on from Home. */
export function QuickActions() {
  const { t } = useText()
  return (
    <View className={css.actions!}>
      {actions.map(({ name, icon }) => (
        <Pressable key={name} className={css.action} onPress={() => navigation.openPage(pagePaths[name])}>
          <Icon name={icon} />
          <Text className={css.name!}>{t(texts[name])}</Text>
        </Pressable>
      ))}
    </View>
  )
}
