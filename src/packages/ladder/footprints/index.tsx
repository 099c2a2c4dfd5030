import { FootprintsScreen } from '@/features/ladder/footprints/FootprintsScreen'
import { useRouter } from '@/platform/lifecycle/lifecycle'

export default function FootprintsPage() {
  return <FootprintsScreen openPeriod={useRouter().params.period} />
}
