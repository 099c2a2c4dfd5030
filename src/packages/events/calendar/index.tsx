import { Screen } from '@/ui/Screen/Screen'

export default function EventPage() {
  return <Screen title='活动' />
}
