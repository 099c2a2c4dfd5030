import { Banners } from '@/features/banners/Banners'
import { EventsScreen } from '@/features/events/list/EventsScreen'

export default function EventsPage() {
  return <EventsScreen top={<Banners place='events' />} />
}
