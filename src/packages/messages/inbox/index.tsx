import { InboxScreen } from '@/features/messages/inbox/InboxScreen'

export default function InboxPage() {
  return <InboxScreen />
}
