import { View } from '@tarojs/components'
import { useCourse } from '../../../api/courses'
import { useSession } from '../../../api/session'
import { asFailure } from '../../../i18n/failure'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { signInPath } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Closed } from '../../../ui/Closed/Closed'
import { Notice } from '../../../ui/Notice/Notice'
import { Screen } from '../../../ui/Screen/Screen'
import { useSendPlaces } from '../chapter/use-send-places'
import { LessonView } from '../LessonView'
import { courseWords } from '../messages'
import { atCourse } from '../paths'
import { Chapters } from './Chapters'
import type { CourseAnswer } from './course-view'
import css from './CourseScreen.module.scss'
import { Head } from './Head'
import { courseTexts as texts } from './messages'
import { NextStepButton } from './NextStepButton'

/** A course: what it is about, what it gives, how far one is, and the one way on. */
export function CourseScreen() {
  const { t } = useText()
  const { course: courseId = '' } = useRouter().params
  const course = useCourse(courseId)
  useSendPlaces()
  return (
    <Screen title={course.data ? t(course.data.course.title) : t(texts.title)}>
      <LessonView query={course} path={atCourse(courseId)} loading={t(texts.loading)} heightsPx={[180, 120, 320]}>
        {(answer) => <CourseView answer={answer} />}
      </LessonView>
    </Screen>
  )
}

function CourseView({ answer }: { answer: CourseAnswer }) {
  const { t } = useText()
  const session = useSession()
  const { course, sources } = answer
  const path = atCourse(course.id)
  const isVisitor = asFailure(session.error).kind === 'signed-out'
  return (
    <>
      <Head answer={answer} isVisitor={isVisitor} />
      {course.gate.isOpen ? null : <Closed gate={course.gate} returnTo={path} />}
      {isVisitor && course.gate.isOpen ? (
        <Notice tone='info' action={t(courseWords.signIn)} onAction={() => navigation.openPage(signInPath(path))}>
          {t(courseWords.visitor)}
        </Notice>
      ) : null}
      <Chapters answer={answer} />
      <Card title={t(texts.sources)}>
        {sources.map(({ name }) => (
          <View key={t(name)} className={css.source!}>
            {t(name)}
          </View>
        ))}
        <View className={css.note!}>{t(texts.education)}</View>
      </Card>
      <NextStepButton answer={answer} />
    </>
  )
}
