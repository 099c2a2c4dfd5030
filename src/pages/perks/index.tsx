import { Banners } from '@/features/banners/Banners'
import { PerksScreen } from '@/features/perks/PerksScreen'

export default function PerksPage() {
  return <PerksScreen top={<Banners place='perks' />} />
}
