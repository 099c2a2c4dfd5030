import { PreferencesScreen } from '@/features/messages/preferences/PreferencesScreen'

export default function PreferencesPage() {
  return <PreferencesScreen />
}
