import { Text, View } from '@tarojs/components'
import { navigation } from '../../platform/navigation'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Icon, type IconName } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import { perksTexts as texts } from './messages'
import css from './Ways.module.scss'

/** The other pages about perks. `openCount` codes are ready to use. */
export function Ways({ openCount }: { openCount: number }) {
  const { t } = useText()
  const ways: readonly { name: string; note: string; icon: IconName; path: string }[] = [
    { name: t(texts.comparison), note: '', icon: 'columns', path: pagePaths.perkComparison },
    {
      name: t(texts.ledger),
      note: openCount > 0 ? t(texts.codesOpen, { count: openCount }) : '',
      icon: 'history',
      path: pagePaths.perkLedger,
    },
    { name: t(texts.points), note: '', icon: 'coins', path: pagePaths.points },
  ]
  return (
    <View className={css.ways!}>
      {ways.map(({ name, note, icon, path }) => (
        <Pressable key={path} className={css.way} onPress={() => navigation.openPage(path)}>
          <View className={css.icon!}>
            <Icon name={icon} />
          </View>
          <Text className={css.name!}>{name}</Text>
          {note ? <Text className={css.note!}>{note}</Text> : null}
        </Pressable>
      ))}
    </View>
  )
}
