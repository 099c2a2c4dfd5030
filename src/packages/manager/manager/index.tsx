import { ManagerScreen } from '@/features/manager/ManagerScreen'

export default function ManagerPage() {
  return <ManagerScreen />
}
