import { TicketScreen } from '@/features/events/ticket/TicketScreen'

export default function TicketPage() {
  return <TicketScreen />
}
