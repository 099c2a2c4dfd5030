import * as contract from '../../src/contract/console/content-work'
import { differenceOf } from '../../src/domain/publishing/difference'
import { adoptContent } from '../console/content/adopt'
import { createItem } from '../console/content/create'
import { emptyContent } from '../console/content/empty-content'
import { lintContent } from '../console/content/lint-content'
import { listItems } from '../console/content/list-items'
import { move } from '../console/content/move'
import { readFacts } from '../console/content/read-facts'
import { review } from '../console/content/review'
import { save } from '../console/content/save'
import { daysOfSeries, onDay } from '../console/content/series'
import { contentOf, readItem } from '../console/content/store'
import { toItem, toSummary } from '../console/content/to-item'
import { templates } from '../console/content/templates'
import { branchOf } from '../console/branches'
import { problemsOf } from '../console/problems/problems-of'
import { handle, type Context, type Route } from '../http/handle'
import { refuse } from '../http/refusal'

/** What is written, checked and published. */
export const consoleContentRoutes: readonly Route[] = [
  handle(contract.listContent, async (filter, { db, bank, session }) => {
    await adoptContent(db, bank.nowMs)
    return listItems(db, filter, session)
  }),

  handle(contract.createContent, async ({ kind, templateId, branchId = null }, context) => {
    const own = context.session.branchId
    const template = templates.find(({ id, content }) => id === templateId && content.kind === kind)
    if (templateId !== undefined && !template) return refuse('CONTENT.TEMPLATE_UNKNOWN')
    const isForeign = own !== null && branchId !== null && branchId !== own
    if (isForeign || (branchId !== null && !branchOf(branchId))) return refuse('CONTENT.BRANCH')
    const details = templateId === undefined ? {} : { templateId }
    return answerMade(
      context,
      await createItem(context, template?.content ?? emptyContent(kind), own ?? branchId, { action: 'create', details }),
    )
  }),

  handle(contract.readContent, async ({ itemId }, context) => answerWith(context, itemId)),

  handle(contract.saveContent, (saved, context) => save(context, saved)),

  handle(contract.moveContent, (wish, context) => move(context, wish)),

  handle(contract.reviewContent, (word, context) => review(context, word)),

  handle(contract.duplicateContent, async ({ itemId }, context) => {
    const stored = await readItem(context.db, itemId, context.session)
    if (!stored) return refuse('CONTENT.UNKNOWN')
    const { item, newest } = stored
    const from = { action: 'duplicate' as const, details: { itemId } }
    return answerMade(context, await createItem(context, contentOf(item, newest), item.branchId, from))
  }),

  handle(contract.makeSeries, async ({ itemId, dates }, context) => {
    const stored = await readItem(context.db, itemId, context.session)
    if (!stored) return refuse('CONTENT.UNKNOWN')
    const content = contentOf(stored.item, stored.newest)
    if (content.kind !== 'event' || content.body.startsAt === null) return refuse('CONTENT.NO_SERIES')
    const { body } = content
    const items = []
    for (const day of daysOfSeries(content.body.startsAt, dates)) {
      const copy = { kind: 'event' as const, body: onDay(body, content.body.startsAt, day) }
      const id = await createItem(context, copy, stored.item.branchId, { action: 'duplicate', details: { itemId } })
      const made = await readItem(context.db, id, context.session)
      if (made) items.push(toSummary(made.item))
    }
    return { items }
  }),

  handle(contract.readDifference, async ({ itemId }, { db, session }) => {
    const stored = await readItem(db, itemId, session)
    if (!stored) return refuse('CONTENT.UNKNOWN')
    const { newest, published } = stored
    const before = published && published.id !== newest.id ? published : null
    return {
      ...{ bodyHash: newest.bodyHash, number: newest.number, liveNumber: before?.number ?? null },
      fields: differenceOf(before?.body ?? null, newest.body).map((field) => ({ ...field })),
    }
  }),

  handle(contract.checkContent, async ({ itemId, content }, { db, bank, session }) => {
    const stored = await readItem(db, itemId, session)
    if (!stored) return refuse('CONTENT.UNKNOWN')
    if (stored.item.kind !== content.kind) return refuse('CONTENT.KIND')
    return { problems: problemsOf(content, await readFacts(db, stored, bank.nowMs)), findings: lintContent(content) }
  }),
]

/** An item as the caller sees it. */
async function answerWith({ db, bank, session }: Context<'staff'>, itemId: string) {
  const stored = await readItem(db, itemId, session)
  return stored ? toItem(db, stored, session, bank.nowMs) : refuse('CONTENT.UNKNOWN')
}

async function answerMade(context: Context<'staff'>, itemId: string) {
  const { db, bank, session } = context
  const stored = await readItem(db, itemId, session)
  if (!stored) throw new RangeError(`the item ${itemId} was not made`)
  return toItem(db, stored, session, bank.nowMs)
}
