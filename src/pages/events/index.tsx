import { EventsScreen } from '@/features/events/list/EventsScreen'

export default function EventsPage() {
  return <EventsScreen />
}
