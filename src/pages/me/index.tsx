import { MeScreen } from '@/features/account/MeScreen'

export default function MePage() {
  return <MeScreen />
}
