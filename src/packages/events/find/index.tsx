import { FindScreen } from '@/features/events/find/FindScreen'

export default function FindPage() {
  return <FindScreen />
}
