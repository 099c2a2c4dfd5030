import { EventScreen } from '@/features/events/event/EventScreen'

export default function EventPage() {
  return <EventScreen />
}
