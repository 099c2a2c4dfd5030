import { ConsoleProviders } from '@/app/ConsoleProviders'
import { CalendarScreen } from '@/features/console/calendar/CalendarScreen'

export default function CalendarPage() {
  return (
    <ConsoleProviders>
      <CalendarScreen />
    </ConsoleProviders>
  )
}
