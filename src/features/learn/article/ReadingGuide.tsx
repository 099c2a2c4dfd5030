import { Text, View } from '@tarojs/components'
import { useText } from '../../../ui/appearance/use-text'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { percentOf } from '../learn-view'
import { articleTexts as texts } from './messages'
import css from './ReadingGuide.module.scss'
import { useReadingPlace, type ReadingPlace } from './use-reading-place'

/** The hairline of progress over a text, and the word about the place where the reader had stopped. Apart from the text, which is drawn once. */
export function ReadingGuide(place: ReadingPlace) {
  const { t } = useText()
  const { placePpm, resumption, goTo } = useReadingPlace(place)
  return (
    <>
      <View className={css.track!} ariaHidden>
        <View className={css.hairline!} style={{ width: `${placePpm / 10_000}%` }} />
      </View>
      {resumption ? (
        <View className={css.resumed!} ariaRole='status'>
          <Text className={css.words!}>
            {t(resumption.kind === 'resumed' ? texts.resumed : texts.stoppedAt, { percent: percentOf(resumption.placePpm) })}
          </Text>
          <Pressable className={css.action} onPress={() => goTo(resumption.kind === 'resumed' ? 0 : resumption.placePpm)}>
            {t(resumption.kind === 'resumed' ? texts.fromTop : texts.goThere)}
          </Pressable>
        </View>
      ) : null}
    </>
  )
}
