import type { Banner, BannerPlace } from '../../src/contract/banners'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'
import { isForAll, isInTarget } from './audience'
import { coverUrlOf } from './cover-url'

/** More than this nobody looks at. */
const mostBanners = 3

type Viewer = { nowMs: number; schemeId: string; customerId: string | null }

/** The banners of a place that are on and meant for whoever looks, the weightiest first. */
export async function readBanners(db: Db, place: BannerPlace, { nowMs, schemeId, customerId }: Viewer): Promise<Banner[]> {
  const rows = await db
    .selectFrom('banner')
    .selectAll()
    .where('place', '=', place)
    .where('fromMs', '<=', nowMs)
    .where('untilMs', '>', nowMs)
    .orderBy('weight', 'desc')
    .orderBy('id')
    .execute()
  const own: Banner[] = []
  for (const row of rows) {
    const isMeant = isForAll(row.target) || (customerId !== null && (await isInTarget(db, row.target, schemeId, customerId)))
    if (isMeant) own.push(toBanner(row))
    if (own.length === mostBanners) break
  }
  return own
}

type Shown = Omit<Banner, 'coverUrl' | 'until'> & { coverId: string | null; untilMs: number }

/** A banner in the customers' words. */
export const toBanner = ({ id, place, title, text, path, coverId, untilMs }: Shown): Banner => ({
  ...{ id, place, title, text, path, coverUrl: coverId === null ? null : coverUrlOf(coverId), until: instantAt(untilMs) },
})
