import { NoticeScreen } from '@/features/account/privacy/NoticeScreen'

export default function NoticePage() {
  return <NoticeScreen />
}
