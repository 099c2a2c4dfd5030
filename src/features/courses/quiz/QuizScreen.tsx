import { useState } from 'react'
import { useChapter } from '../../../api/courses'
import { useSession } from '../../../api/session'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { useText } from '../../../ui/appearance/use-text'
import { Closed } from '../../../ui/Closed/Closed'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import type { ChapterAnswer, ChapterBody } from '../chapter/chapter-view'
import { LessonView } from '../LessonView'
import { atQuiz } from '../paths'
import { AfterQuiz } from './AfterQuiz'
import { quizTexts as texts } from './messages'
import { NoQuiz } from './NoQuiz'
import { QuestionCard } from './QuestionCard'
import { Review } from './Result'
import { useQuiz } from './use-quiz'

const heightsPx = [360] as const

/** The quiz of a chapter: one question a screen, each answer explained at once, and what it all came to. */
export function QuizScreen() {
  const { t, language } = useText()
  const { course: courseId = '', chapter: chapterId = '' } = useRouter().params
  const path = atQuiz(courseId, chapterId)
  const session = useSession()
  const chapter = useChapter(courseId, chapterId, language)
  return (
    <Screen title={t(texts.title)}>
      <CustomerView query={session} path={path} reason={t(texts.reason)} loading={t(texts.loading)} heightsPx={heightsPx}>
        {({ customer }) => (
          <LessonView query={chapter} path={path} loading={t(texts.loading)} heightsPx={heightsPx}>
            {(answer) => {
              if (!answer.body) return <Closed gate={answer.course.gate} returnTo={path} />
              if (answer.body.questions.length === 0) return <NoQuiz answer={answer} />
              return <Quiz key={customer.id} answer={answer} body={answer.body} path={path} />
            }}
          </LessonView>
        )}
      </CustomerView>
    </Screen>
  )
}

type QuizProps = { answer: ChapterAnswer; body: ChapterBody; path: string }

function Quiz({ answer, body: { questions }, path }: QuizProps) {
  const { course, chapter } = answer
  const quiz = useQuiz({ courseId: course.id, chapterId: chapter.id, questions })
  // what is known of the course is read anew after a step
  const [wasFinished] = useState(course.progress?.isFinished ?? false)
  if (quiz.result) {
    return (
      <>
        <AfterQuiz answer={answer} result={quiz.result} wasFinished={wasFinished} onAgain={quiz.again} />
        <Review result={quiz.result} questions={questions} />
      </>
    )
  }
  return quiz.question ? <QuestionCard quiz={quiz} question={quiz.question} count={questions.length} path={path} /> : null
}
