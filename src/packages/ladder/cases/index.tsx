import { CasesScreen } from '@/features/ladder/cases/CasesScreen'

export default function CasesPage() {
  return <CasesScreen />
}
