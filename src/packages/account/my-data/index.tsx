import { MyDataScreen } from '@/features/account/my-data/MyDataScreen'

export default function MyDataPage() {
  return <MyDataScreen />
}
