import { MeetingSurveyScreen } from '@/features/messages/survey/MeetingSurveyScreen'

export default function MeetingSurveyPage() {
  return <MeetingSurveyScreen />
}
