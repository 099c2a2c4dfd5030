import { QuizScreen } from '@/features/courses/quiz/QuizScreen'

export default function QuizPage() {
  return <QuizScreen />
}
