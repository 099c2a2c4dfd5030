import { useQuery } from '@tanstack/react-query'
import { listBanners, type BannerPlace } from '../contract/banners'
import { useApi } from './context'

/** What the bank has to say at a place of the app, to whoever looks. Without a network: nothing, for it may be over. */
export function useBanners(place: BannerPlace) {
  const { client } = useApi()
  return useQuery({ queryKey: ['banners', place], queryFn: ({ signal }) => client.call(listBanners, { place }, signal) })
}
