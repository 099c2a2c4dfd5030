import { GlossaryScreen } from '@/features/learn/glossary/GlossaryScreen'

export default function GlossaryPage() {
  return <GlossaryScreen />
}
