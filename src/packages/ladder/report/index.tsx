import { ReportScreen } from '@/features/ladder/report/ReportScreen'
import { useRouter } from '@/platform/lifecycle/lifecycle'

export default function ReportPage() {
  return <ReportScreen period={useRouter().params.period} />
}
