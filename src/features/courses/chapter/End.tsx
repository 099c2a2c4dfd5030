import { View } from '@tarojs/components'
import { navigation } from '../../../platform/navigation'
import { signInPath } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Notice } from '../../../ui/Notice/Notice'
import { Finished } from '../Finished'
import { atChapter, atQuiz } from '../paths'
import { wayOnOf, type ChapterAnswer } from './chapter-view'
import css from './End.module.scss'
import { chapterTexts as texts } from './messages'
import { useFinish, type WhereNow } from './use-finish'

type EndProps = { answer: ChapterAnswer; isVisitor: boolean; whereNow: WhereNow }

/** The end of a chapter, and the way on. */
export function End({ answer, isVisitor, whereNow }: EndProps) {
  const { t } = useText()
  return (
    <Card title={t(texts.end)}>
      <QuizNote answer={answer} />
      <View className={css.actions!}>{isVisitor ? <VisitorWays answer={answer} /> : <Ways answer={answer} whereNow={whereNow} />}</View>
    </Card>
  )
}

/** What the chapter's quiz is, or what came of it. */
function QuizNote({ answer: { chapter, passPercent } }: { answer: ChapterAnswer }) {
  const { t } = useText()
  const { questions, progress } = chapter
  if (questions === 0) return null
  const percent = progress?.bestPercent ?? null
  if (percent !== null && progress?.isPassed) return <View className={css.passed!}>{t(texts.passed, { percent })}</View>
  return (
    <>
      <View className={css.soft!}>{t(texts.quizNote, { count: questions, percent: passPercent })}</View>
      {percent === null ? null : <View className={css.soft!}>{t(texts.best, { percent })}</View>}
    </>
  )
}

const labels = { quiz: texts.toQuiz, next: texts.readNext, end: texts.finish }

function Ways({ answer, whereNow }: Omit<EndProps, 'isVisitor'>) {
  const { t } = useText()
  const { course, chapter, nextChapterId } = answer
  const { finish, isBusy, words, finished } = useFinish(answer, whereNow)
  const wayOn = wayOnOf(answer)
  if (finished) return <Finished courseId={course.id} certificate={finished} />
  return (
    <>
      {words ? <Notice tone='bad'>{words}</Notice> : null}
      <Button isBusy={isBusy} onPress={finish}>
        {t(isBusy ? texts.saving : labels[wayOn])}
      </Button>
      {wayOn === 'quiz' && nextChapterId ? (
        <Button kind='quiet' onPress={() => navigation.replacePage(atChapter(course.id, nextChapterId))}>
          {t(texts.skipToNext)}
        </Button>
      ) : null}
      {wayOn !== 'quiz' && chapter.questions > 0 ? (
        <Button kind='quiet' onPress={() => navigation.replacePage(atQuiz(course.id, chapter.id))}>
          {t(texts.again)}
        </Button>
      ) : null}
    </>
  )
}

function VisitorWays({ answer: { course, chapter, nextChapterId } }: { answer: ChapterAnswer }) {
  const { t } = useText()
  return (
    <>
      {chapter.questions > 0 ? (
        <Button onPress={() => navigation.openPage(signInPath(atChapter(course.id, chapter.id)))}>{t(texts.signInForQuiz)}</Button>
      ) : null}
      {nextChapterId ? (
        <Button kind='secondary' onPress={() => navigation.replacePage(atChapter(course.id, nextChapterId))}>
          {t(texts.next)}
        </Button>
      ) : null}
    </>
  )
}
