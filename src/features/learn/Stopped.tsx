import { View } from '@tarojs/components'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import { Icon } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import { Progress } from '../../ui/Progress/Progress'
import { stoppedItems, type Learning, type Own } from './learn-view'
import { learnTexts as texts } from './messages'
import { atItem } from './paths'
import css from './Stopped.module.scss'
import { useItemWords } from './use-item-words'

/** What was begun and not finished; a tap goes on where the customer stopped. */
export function Stopped({ own, learning }: { own: Own; learning: Learning }) {
  const { t } = useText()
  const { progressWords } = useItemWords()
  const all = stoppedItems(own, learning)
  if (all.length === 0) return null
  return (
    <Card title={t(texts.goOn)}>
      {all.map(({ item, stopped }) => {
        const words = progressWords(item) ?? ''
        return (
          <Pressable
            key={`${item.kind}${item.id}`}
            className={css.row}
            onPress={() => navigation.openPage(atItem(item, stopped.chapterId))}
          >
            <View className={css.words!}>
              <View className={css.title!}>{t(item.title)}</View>
              <Progress ppm={stopped.progressPpm} label={words} />
              <View className={css.note!}>{words}</View>
            </View>
            <View className={css.chevron!}>
              <Icon name='chevron' />
            </View>
          </Pressable>
        )
      })}
    </Card>
  )
}
