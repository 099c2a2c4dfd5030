import { CalendarScreen } from '@/features/events/calendar/CalendarScreen'

export default function CalendarPage() {
  return <CalendarScreen />
}
