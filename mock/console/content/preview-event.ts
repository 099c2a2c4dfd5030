import type { DraftQuestion, EventBody } from '../../../src/contract/console/event-body'
import type { DraftText } from '../../../src/contract/console/texts'
import type { EventDetail } from '../../../src/contract/events-detail'
import type { EventQuestion } from '../../../src/contract/events-questions'
import { instantAt } from '../../clock'
import { commonFileSchema } from '../../events/event-file'
import common from '../../events/files/common.json'
import { rowsOf, type EventRows } from '../../events/read-event-files'
import { toDetail } from '../../events/to-event'
import type { Context } from '../../http/handle'

const shared = commonFileSchema.parse(common)
const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** What is not written yet. */
const unwritten = (text: string) => (text.trim() === '' ? '…' : text)

/** A text as it would be shown, with a mark where it is not written yet. */
export const shownText = (text: DraftText): DraftText => ({
  'zh-CN': unwritten(text['zh-CN']),
  'zh-HK': unwritten(text['zh-HK']),
  en: unwritten(text.en),
})

/** Nobody has published it yet. */
const unseen = ({ city = null, branchId = null }: EventRows['event']) => ({ city, branchId, hiddenAtMs: null })

/** Seats that nobody has settled, drawn or ended. */
const untouched = { nextDueMs: null, drawnAtMs: null, drawnCapacity: null, endedAtMs: null }

/** An unfinished event as a customer would see it who may come: what is missing is filled in so that the rest can be looked at. */
export function previewEvent(id: string, body: EventBody, bank: Context['bank']): EventDetail {
  const startsAt = body.startsAt ?? instantAt(bank.nowMs + 7 * dayMs)
  const startsAtMs = Date.parse(startsAt)
  const endsAt = body.endsAt ?? instantAt(startsAtMs + 2 * hourMs)
  const file = {
    ...{ id, title: shownText(body.title), summary: shownText(body.summary), hasRisk: body.hasRisk, waitlist: body.waitlist },
    ...{ startsAt, endsAt, opensAt: body.opensAt ?? instantAt(bank.nowMs - hourMs), closesAt: body.closesAt ?? startsAt },
    ...{ capacity: body.capacity ?? 0, mostCompanions: body.mostCompanions ?? 0, needsApproval: body.needsApproval, form: 'console' },
    speakers: body.speakers.map(({ name, role }) => ({ name: shownText(name), role: shownText(role) })),
    agenda: body.agenda.map(({ at, what }) => ({ at, what: shownText(what) })),
    pools: body.pools.map(({ audience, capacity, opensAt }) => ({ audience, capacity: capacity ?? 0, opensAt: opensAt ?? startsAt })),
    ...(body.venueId !== null && body.venueId in shared.venues && { venue: body.venueId }),
    ...(body.drawAt !== null && { drawAt: body.drawAt }),
    ...(body.mergeAt !== null && { mergeAt: body.mergeAt }),
    ...(body.coverId !== null && { coverId: body.coverId }),
    needs: {
      ...(body.needs.audience !== null && { audience: body.needs.audience }),
      ...(body.needs.cities.length > 0 && { cities: body.needs.cities }),
      ...(body.needs.riskLevel !== null && { riskLevel: body.needs.riskLevel }),
      ...(body.needs.childAges && {
        childAges: { fromYears: body.needs.childAges.fromYears ?? 0, toYears: body.needs.childAges.toYears ?? 17 },
      }),
    },
  }
  const questions = body.questions.flatMap(shownQuestion)
  const { event, seats } = rowsOf(file, body.category, { ...shared, forms: { console: questions } })
  return { ...toDetail({ ...event, ...unseen(event), seats: { ...seats, ...untouched } }, null, null, bank), reasonsAgainst: [] }
}

/** A question as it would be asked; one with too few options to choose from is left out. */
function shownQuestion(question: DraftQuestion): EventQuestion[] {
  const asked = { ...question, id: question.id || 'new', text: shownText(question.text) }
  if (asked.kind === 'text') return [{ ...asked, mostLength: Math.min(500, Math.max(1, asked.mostLength ?? 200)) }]
  if (asked.kind === 'number') return [{ ...asked, least: asked.least ?? 0, most: asked.most ?? 10 }]
  if (asked.kind === 'yesNo') return [asked]
  const options = asked.options.map(({ id, text }, at) => ({ id: id || `option-${at}`, text: shownText(text) }))
  return options.length < 2 ? [] : [{ ...asked, options }]
}
