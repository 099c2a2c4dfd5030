import { DrawScreen } from '@/features/events/draw/DrawScreen'

export default function DrawPage() {
  return <DrawScreen />
}
