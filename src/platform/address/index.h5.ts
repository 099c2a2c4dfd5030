import type { AddressPlatform, ListPlace } from './types'

type Step = { listPlace?: ListPlace } | null

/** The router's own part of the state stays as it is. */
const replace = (state: object, path: string) =>
  window.history.replaceState({ ...(window.history.state as object | null), ...state }, '', path)

export const addressPlatform = {
  keepQuery: (query) => {
    const text = new URLSearchParams(query).toString()
    replace({}, window.location.pathname + (text && `?${text}`))
  },
  keepPlace: (listPlace) => replace({ listPlace }, window.location.pathname + window.location.search),
  readPlace: () => (window.history.state as Step)?.listPlace ?? null,
} satisfies AddressPlatform
