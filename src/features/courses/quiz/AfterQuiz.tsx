import { View } from '@tarojs/components'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Notice } from '../../../ui/Notice/Notice'
import type { ChapterAnswer } from '../chapter/chapter-view'
import { Finished } from '../Finished'
import { courseWords } from '../messages'
import { atChapter, atCourse } from '../paths'
import { quizTexts as texts } from './messages'
import css from './Result.module.scss'
import { Score, type QuizResult } from './Result'

type AfterQuizProps = {
  answer: ChapterAnswer
  result: QuizResult
  /** The course was finished before this quiz was opened. */
  wasFinished: boolean
  onAgain: () => void
}

/** The result, and the way on: the certificate, the next chapter, or another try. */
export function AfterQuiz({ answer: { course, chapter, nextChapterId }, result, wasFinished, onAgain }: AfterQuizProps) {
  const { t } = useText()
  const { certificate, isPassed, progress } = result
  const toChapter = () => navigation.replacePage(atChapter(course.id, chapter.id))
  if (certificate && !wasFinished) {
    return (
      <Card>
        <Score result={result} />
        <Finished courseId={course.id} certificate={certificate} />
      </Card>
    )
  }
  return (
    <Card>
      <Score result={result} />
      <View className={css.actions!}>
        {isPassed ? (
          <>
            {progress.isDone ? null : <Notice tone='info'>{t(texts.notRead)}</Notice>}
            {progress.isDone ? <NextButton courseId={course.id} nextChapterId={nextChapterId} /> : null}
            {progress.isDone ? null : <Button onPress={toChapter}>{t(texts.goRead)}</Button>}
          </>
        ) : (
          <>
            <Button onPress={onAgain}>{t(texts.again)}</Button>
            <Button kind='secondary' onPress={toChapter}>
              {t(texts.reread)}
            </Button>
          </>
        )}
      </View>
    </Card>
  )
}

function NextButton({ courseId, nextChapterId }: { courseId: string; nextChapterId: string | null }) {
  const { t } = useText()
  return nextChapterId ? (
    <Button onPress={() => navigation.replacePage(atChapter(courseId, nextChapterId))}>{t(texts.nextChapter)}</Button>
  ) : (
    <Button onPress={() => navigation.replacePage(atCourse(courseId))}>{t(courseWords.toCourse)}</Button>
  )
}
