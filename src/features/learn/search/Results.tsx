import { Text, View } from '@tarojs/components'
import type { OutputOf } from '../../../contract/endpoint'
import type { Found, searchLearning } from '../../../contract/learning-search'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { searchTexts as texts } from './messages'
import css from './Results.module.scss'
import { groupsOf, pathOf, piecesOf } from './search-view'
import { Suggestions } from './Suggestions'

type ResultsProps = {
  answer: OutputOf<typeof searchLearning>
  q: string
  /** The results of the query before, while those of this one are on the way. */
  isOld: boolean
  onChoose: (words: string) => void
}

/** What was found, by kind, and how much in all. */
export function Results({ answer: { results, total }, q, isOld, onChoose }: ResultsProps) {
  const { t } = useText()
  if (results.length === 0 && !isOld) {
    return (
      <>
        <View className={css.none!} ariaRole='status'>
          {t(texts.none, { q })}
        </View>
        <Suggestions onChoose={onChoose} />
      </>
    )
  }
  const shown = results.length
  return (
    <View className={isOld ? css.old! : ''}>
      <View className={css.total!} ariaRole='status'>
        {isOld ? t(texts.loading) : shown < total ? t(texts.firstOf, { total, shown }) : t(texts.total, { total })}
      </View>
      {groupsOf(results).map((group) => (
        <Card key={group.kind} title={t(texts[group.kind])}>
          {group.results.map((found) => (
            <Result key={`${found.courseId ?? ''}${found.id}`} found={found} />
          ))}
        </Card>
      ))}
    </View>
  )
}

function Result({ found }: { found: Found }) {
  const { t } = useText()
  return (
    <Pressable className={css.result} onPress={() => navigation.openPage(pathOf(found))}>
      <View className={css.words!}>
        <View className={css.title!}>{t(found.title)}</View>
        <View className={css.snippet!}>
          {piecesOf(found.snippet).map(({ text, isMatch }, place) => (
            <Text key={place} className={isMatch ? css.match! : ''}>
              {text}
            </Text>
          ))}
        </View>
        {found.isOpen ? null : (
          <View className={css.closed!}>
            <View className={css.icon!}>
              <Icon name='lock' />
            </View>
            <Text>{t(texts.closed)}</Text>
          </View>
        )}
      </View>
    </Pressable>
  )
}
