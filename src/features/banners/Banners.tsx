import { useBanners } from '../../api/banners'
import type { BannerPlace } from '../../contract/banners'
import { navigation } from '../../platform/navigation'
import { tabPaths } from '../../platform/navigation/paths'
import type { Tab } from '../../platform/navigation/types'
import { BannerCard } from '../../ui/BannerCard/BannerCard'

/** A path that marketing wrote: a tab is switched to, any other page is opened on top. */
function open(path: string | null): void {
  const tab = (Object.keys(tabPaths) as Tab[]).find((name) => tabPaths[name] === path)
  if (tab) navigation.openTab(tab)
  else if (path !== null) navigation.openPage(path)
}

/** The banners of a place, the most important first; nothing while there are none. */
export function Banners({ place }: { place: BannerPlace }) {
  const banners = useBanners(place)
  return banners.data?.banners.map((banner) => <BannerCard key={banner.id} banner={banner} onPress={() => open(banner.path)} />) ?? null
}
