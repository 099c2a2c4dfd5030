import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { ActionBar } from '../../../ui/ActionBar/ActionBar'
import { Button } from '../../../ui/Button/Button'
import { courseWords } from '../messages'
import { atCertificate, atChapter, atQuiz } from '../paths'
import { nextStepOf, type CourseAnswer } from './course-view'
import { courseTexts as texts } from './messages'

/** The one thing to do next, always in sight. */
export function NextStepButton({ answer }: { answer: CourseAnswer }) {
  const { t } = useText()
  const step = nextStepOf(answer)
  const courseId = answer.course.id
  if (!step || step.kind === 'done') return null
  if (step.kind === 'certificate') {
    return (
      <ActionBar>
        <Button onPress={() => navigation.openPage(atCertificate(step.certificateId))}>{t(courseWords.toCertificate)}</Button>
      </ActionBar>
    )
  }
  const { kind, chapterId, number } = step
  const open = () => navigation.openPage(kind === 'quiz' ? atQuiz(courseId, chapterId) : atChapter(courseId, chapterId))
  return (
    <ActionBar>
      <Button onPress={open}>{kind === 'start' ? t(texts.start) : t(texts[kind], { number })}</Button>
    </ActionBar>
  )
}
