import { CountedScreen } from '@/features/ladder/counted/CountedScreen'

export default function CountedPage() {
  return <CountedScreen />
}
