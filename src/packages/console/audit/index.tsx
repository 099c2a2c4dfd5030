import { ConsoleProviders } from '@/app/ConsoleProviders'
import { AuditScreen } from '@/features/console/audit/AuditScreen'

export default function AuditPage() {
  return (
    <ConsoleProviders>
      <AuditScreen />
    </ConsoleProviders>
  )
}
