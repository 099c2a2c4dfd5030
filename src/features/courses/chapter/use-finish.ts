import { useState } from 'react'
import { useFinishChapter } from '../../../api/courses'
import type { Certificate } from '../../../contract/certificates'
import { asFailure, failureMessage } from '../../../i18n/failure'
import { educationFailures } from '../../../i18n/failures/education'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { atChapter, atCourse, atQuiz } from '../paths'
import { wayOnOf, type ChapterAnswer } from './chapter-view'
import { chapterTexts as texts } from './messages'

/** Where the customer is in the text and in the video. */
export type WhereNow = () => { readPpm: number; videoMs: number }

/** Saying that one has done with a chapter, and going on: to its quiz, to the next chapter, or to the course's certificate. */
export function useFinish(answer: ChapterAnswer, whereNow: WhereNow) {
  const { t } = useText()
  const { course, chapter, nextChapterId } = answer
  const ids = { courseId: course.id, chapterId: chapter.id }
  const save = useFinishChapter()
  const [finished, setFinished] = useState<Certificate | null>(null)
  const wayOn = wayOnOf(answer)

  const goOn = () => {
    if (wayOn === 'quiz') return navigation.replacePage(atQuiz(course.id, chapter.id))
    navigation.replacePage(wayOn === 'next' && nextChapterId ? atChapter(course.id, nextChapterId) : atCourse(course.id))
  }
  const finish = () => {
    if (save.isPending) return
    const wasFinished = course.progress?.isFinished ?? false
    save.mutate(
      { ...ids, ...whereNow() },
      { onSuccess: ({ certificate }) => (certificate && !wasFinished ? setFinished(certificate) : goOn()) },
    )
  }
  const failure = save.error ? asFailure(save.error) : null
  const words = failure ? t(failure.kind === 'offline' ? texts.lost : failureMessage(failure, educationFailures)) : null
  return { finish, isBusy: save.isPending, words, finished }
}
