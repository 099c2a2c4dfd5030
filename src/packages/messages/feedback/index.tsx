import { FeedbackScreen } from '@/features/messages/feedback/FeedbackScreen'

export default function FeedbackPage() {
  return <FeedbackScreen />
}
