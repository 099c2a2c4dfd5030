import { ConsoleProviders } from '@/app/ConsoleProviders'
import { ReviewScreen } from '@/features/console/review/ReviewScreen'

export default function ReviewPage() {
  return (
    <ConsoleProviders>
      <ReviewScreen />
    </ConsoleProviders>
  )
}
