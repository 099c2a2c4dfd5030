import { ConsoleProviders } from '@/app/ConsoleProviders'
import { ResultsScreen } from '@/features/console/results/ResultsScreen'

export default function ResultsPage() {
  return (
    <ConsoleProviders>
      <ResultsScreen />
    </ConsoleProviders>
  )
}
