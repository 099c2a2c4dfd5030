import { ConsoleProviders } from '@/app/ConsoleProviders'
import { RosterScreen } from '@/features/console/roster/RosterScreen'

export default function RosterPage() {
  return (
    <ConsoleProviders>
      <RosterScreen />
    </ConsoleProviders>
  )
}
