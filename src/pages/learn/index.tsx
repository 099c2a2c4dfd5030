import { Banners } from '@/features/banners/Banners'
import { LearnScreen } from '@/features/learn/LearnScreen'

export default function LearnPage() {
  return <LearnScreen top={<Banners place='learn' />} />
}
