import { Text, View } from '@tarojs/components'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Icon, type IconName } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import css from './ItemRow.module.scss'
import { progressOf, type Item } from './learn-view'
import { learnWords } from './messages'
import { Meta } from './Meta'
import { atItem } from './paths'
import { useItemWords } from './use-item-words'

type ItemRowProps = {
  item: Item
  /** Why it is recommended. */
  reason?: string | null
  /** Without a line under it, for a row that has something beside it. */
  isBare?: boolean
}

/** An article or a course on a list: what it is, how far the customer got, and why it is closed. */
export function ItemRow({ item, reason, isBare = false }: ItemRowProps) {
  const { t } = useText()
  const { factsOf, progressWords, lockWords } = useItemWords()
  const [progress, lock] = [progressWords(item), lockWords(item)]
  return (
    <Pressable className={isBare ? `${css.row} ${css.bare}` : css.row} onPress={() => navigation.openPage(atItem(item))}>
      <View className={css.kind!}>
        <Icon name={item.kind === 'course' ? 'play' : 'book'} />
      </View>
      <View className={css.words!}>
        <View className={css.title!}>{t(item.title)}</View>
        {reason ? <View className={css.reason!}>{reason}</View> : null}
        <Meta facts={factsOf(item)} />
        <View className={css.marks!}>
          {lock ? <Mark icon='lock' look={css.lock!} words={lock} /> : null}
          {progress ? (
            <Mark icon={isFinished(item) ? 'check' : 'clock'} look={isFinished(item) ? css.good! : css.begun!} words={progress} />
          ) : null}
          {item.isBookmarked ? <Mark icon='bookmarked' look={css.begun!} words={t(learnWords.bookmarked)} /> : null}
        </View>
      </View>
    </Pressable>
  )
}

const isFinished = (item: Item) => progressOf(item)?.kind === 'finished'

const Mark = ({ icon, look, words }: { icon: IconName; look: string; words: string }) => (
  <View className={`${css.mark} ${look}`}>
    <View className={css.icon!}>
      <Icon name={icon} />
    </View>
    <Text>{words}</Text>
  </View>
)
