import type { ComponentType } from 'react'

type Load = () => Promise<{ default: ComponentType }>
type Context = { pathname: string }

/** A page as Taro's router knows it: its addresses, which are fixed words without parameters, and how its file is fetched. */
type Route = { path: string | readonly string[]; action: (context: Context, params: object) => readonly [ReturnType<Load>, ...unknown[]] }

/** Makes the page that is shown while a page's own file cannot be fetched. The app sets it. */
export const inPlaceOfLost: { page?: (load: Load) => ComponentType } = {}

const plain = (path: string) => path.toLowerCase().replace(/\/$/, '')

/** Stands in for `universal-router`, of which Taro's router asks this only: the page at an address. */
export default class PageFinder {
  constructor(
    private readonly routes: readonly Route[],
    private readonly options: { baseUrl: string },
  ) {}

  /** @throws Error with status 404 when no page has this address. */
  async resolve(pathname: string): Promise<readonly [page: ReturnType<Load>, context: Context]> {
    const asked = plain(pathname.slice(this.options.baseUrl.length))
    const route = this.routes.find(({ path }) => [path].flat().some((each) => plain(each) === asked))
    if (!route) throw Object.assign(new Error(), { status: 404 })
    const context = { pathname }
    const load = () => route.action(context, {})[0]
    const stand = (error: unknown) => {
      const page = inPlaceOfLost.page?.(load)
      if (!page) throw error
      return { default: page }
    }
    return [load().catch(stand), context]
  }
}
