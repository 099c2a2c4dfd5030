import { Text, View } from '@tarojs/components'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Icon, type IconName } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import { actionTexts as texts } from './messages'
import css from './QuickActions.module.scss'

const actions: readonly { name: keyof typeof texts; icon: IconName; path: string }[] = [
  { name: 'planner', icon: 'calculator', path: '/packages/ladder/planner/index' },
  { name: 'goal', icon: 'flag', path: '/packages/ladder/goal/index' },
  { name: 'trend', icon: 'trend', path: '/packages/charts/trend/index' },
  { name: 'footprints', icon: 'footprints', path: '/packages/ladder/footprints/index' },
]

/** The four ways on from Home. */
export function QuickActions() {
  const { t } = useText()
  return (
    <View className={css.actions!}>
      {actions.map(({ name, icon, path }) => (
        <Pressable key={name} className={css.action} onPress={() => navigation.openPage(path)}>
          <Icon name={icon} />
          <Text className={css.name!}>{t(texts[name])}</Text>
        </Pressable>
      ))}
    </View>
  )
}
