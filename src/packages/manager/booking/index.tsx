import { BookingScreen } from '@/features/manager/BookingScreen'
import { useRouter } from '@/platform/lifecycle/lifecycle'

export default function BookingPage() {
  const { staffId, appointmentId, about } = useRouter().params
  return <BookingScreen staffId={staffId} appointmentId={appointmentId} isOnBriefing={about === 'briefing'} />
}
