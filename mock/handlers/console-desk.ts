import { listBanners } from '../../src/contract/banners'
import { listAudit } from '../../src/contract/console/audit'
import { readCampaignCalendar, sizeAudience, uploadCover } from '../../src/contract/console/desk'
import { listTemplates, readConsoleOptions } from '../../src/contract/console/options'
import { previewContent } from '../../src/contract/console/preview'
import { instantAt } from '../clock'
import { sizeOf } from '../console/audience'
import { audit } from '../console/audit'
import { readBanners } from '../console/banners'
import { readCalendar } from '../console/campaign-calendar'
import { adoptContent } from '../console/content/adopt'
import { previewOf } from '../console/content/preview'
import { readItem } from '../console/content/store'
import { templates } from '../console/content/templates'
import { coverUrlOf } from '../console/cover-url'
import { keepCover, readCover } from '../console/covers'
import { readAuditPage } from '../console/list-audit'
import { readOptions } from '../console/options'
import { handle, type Route } from '../http/handle'
import { refuse, Refusal } from '../http/refusal'

/** What stands around the editor, and the customers' banners. */
export const consoleDeskRoutes: readonly Route[] = [
  handle(readConsoleOptions, (_, { db, bank }) => readOptions(db, bank.schemeId)),

  handle(listTemplates, () => ({ templates: [...templates] })),

  handle(previewContent, async ({ itemId, content }, { db, bank, session }) => {
    const stored = await readItem(db, itemId, session)
    if (!stored) return refuse('CONTENT.UNKNOWN')
    return stored.item.kind === content.kind ? previewOf(stored.item.subjectId, content, bank) : refuse('CONTENT.KIND')
  }),

  handle(readCampaignCalendar, async ({ year, branchId }, { db, bank, session }) => {
    await adoptContent(db, bank.nowMs)
    return { entries: await readCalendar(db, Number(year), session.branchId ?? branchId ?? null) }
  }),

  handle(sizeAudience, ({ target }, { db, bank }) => sizeOf(db, target, bank.schemeId)),

  handle(uploadCover, async ({ dataBase64 }, { db, bank, session }) => {
    const cover = await readCover(Buffer.from(dataBase64, 'base64'))
    if (cover instanceof Refusal) return cover
    const coverId = await keepCover(db, cover, { staffId: session.staffId, nowMs: bank.nowMs })
    const { width, height, bytes } = cover
    await audit(db, { staff: session, atMs: bank.nowMs, action: 'COVER.UPLOAD', subjectKind: 'cover', subjectId: coverId })
    return { coverId, url: coverUrlOf(coverId), width, height, bytes: bytes.byteLength }
  }),

  handle(listAudit, (filter, { db, session }) => readAuditPage(db, filter, session)),

  handle(listBanners, async ({ place }, { db, bank, session }) => {
    const viewer = { nowMs: bank.nowMs, schemeId: bank.schemeId, customerId: session?.customerId ?? null }
    return { asOf: instantAt(bank.nowMs), banners: await readBanners(db, place, viewer) }
  }),
]
