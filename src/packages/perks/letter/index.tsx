import { LetterScreen } from '@/features/perks/letter/LetterScreen'
import { useRouter } from '@/platform/lifecycle/lifecycle'

export default function LetterPage() {
  return <LetterScreen period={useRouter().params.period} />
}
