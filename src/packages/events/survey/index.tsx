import { SurveyScreen } from '@/features/events/survey/SurveyScreen'

export default function SurveyPage() {
  return <SurveyScreen />
}
