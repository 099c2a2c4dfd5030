import { PrivacyScreen } from '@/features/account/privacy/PrivacyScreen'

export default function PrivacyPage() {
  return <PrivacyScreen />
}
