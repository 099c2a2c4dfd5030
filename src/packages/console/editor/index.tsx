import { ConsoleProviders } from '@/app/ConsoleProviders'
import { EditorScreen } from '@/features/console/editor/EditorScreen'

export default function EditorPage() {
  return (
    <ConsoleProviders>
      <EditorScreen />
    </ConsoleProviders>
  )
}
