import { Text, View } from '@tarojs/components'
import type { ChapterSummary } from '../../../contract/courses'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { atChapter } from '../paths'
import css from './Chapters.module.scss'
import { stateOf, type CourseAnswer } from './course-view'
import { courseTexts as texts } from './messages'

/** The chapters in order, each with how far the customer is. */
export function Chapters({ answer: { course, chapters } }: { answer: CourseAnswer }) {
  const { t } = useText()
  const done = chapters.filter((chapter) => stateOf(chapter) === 'finished').length
  const note = course.progress ? { note: t(texts.doneOf, { done, count: chapters.length }) } : {}
  return (
    <Card title={t(texts.chapters)} {...note}>
      {chapters.map((chapter, place) => (
        <ChapterRow key={chapter.id} courseId={course.id} isOpen={course.gate.isOpen} chapter={chapter} number={place + 1} />
      ))}
    </Card>
  )
}

type ChapterRowProps = { courseId: string; isOpen: boolean; chapter: ChapterSummary; number: number }

function ChapterRow({ courseId, isOpen, chapter, number }: ChapterRowProps) {
  const { t } = useText()
  const { id, title, minutes, hasVideo, questions } = chapter
  const state = stateOf(chapter)
  const facts = [
    ...(hasVideo ? [t(texts.video)] : []),
    t(texts.minutes, { minutes }),
    ...(questions > 0 ? [t(texts.questions, { count: questions })] : []),
  ]
  const body = (
    <>
      <View className={state === 'finished' ? `${css.number} ${css.done}` : css.number!} ariaHidden>
        {state === 'finished' ? <Icon name='check' /> : number}
      </View>
      <View className={css.words!}>
        <View className={css.title!}>{t(title)}</View>
        <Text className={css.facts!}>{facts.join(' · ')}</Text>
        <View className={css[state]!}>{isOpen ? <StateWords chapter={chapter} /> : t(texts.closed)}</View>
      </View>
      {isOpen ? (
        <View className={css.chevron!}>
          <Icon name='chevron' />
        </View>
      ) : null}
    </>
  )
  if (!isOpen) return <View className={`${css.row} ${css.shut}`}>{body}</View>
  return (
    <Pressable className={css.row} onPress={() => navigation.openPage(atChapter(courseId, id))}>
      {body}
    </Pressable>
  )
}

/** How far the customer is in the chapter, in words. */
function StateWords({ chapter }: { chapter: ChapterSummary }) {
  const { t } = useText()
  const state = stateOf(chapter)
  const percent = chapter.progress?.bestPercent ?? null
  if (percent === null || state === 'new' || state === 'begun') return t(texts[state])
  return t(state === 'finished' ? texts.passed : texts.quizTried, { percent })
}
