import { ConsoleProviders } from '@/app/ConsoleProviders'
import { ContentScreen } from '@/features/console/content/ContentScreen'

export default function ContentPage() {
  return (
    <ConsoleProviders>
      <ContentScreen />
    </ConsoleProviders>
  )
}
