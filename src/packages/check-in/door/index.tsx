import { ConsoleProviders } from '@/app/ConsoleProviders'
import { DoorScreen } from '@/features/check-in/DoorScreen'

export default function DoorPage() {
  return (
    <ConsoleProviders>
      <DoorScreen />
    </ConsoleProviders>
  )
}
