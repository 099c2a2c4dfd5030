import { sql, type Insertable, type Selectable } from 'kysely'
import type { Content } from '../../../src/contract/console/content'
import { WORK_STATES } from '../../../src/domain/publishing/states'
import type { ContentItemTable, ContentVersionTable } from '../../db/console-tables'
import type { Db } from '../../db/tables'
import { isOfBranch, type StaffCaller } from '../staff-session'

export type ItemRow = Selectable<ContentItemTable>
export type VersionRow = Selectable<ContentVersionTable>

/**
 * An item with the version that is worked on, the one customers have and the last one that they had: the same, another, or none. `last` is the
 * one with the highest number, whatever became of it.
 */
export type StoredItem = {
  item: ItemRow
  newest: VersionRow
  live: VersionRow | null
  published: VersionRow | null
  last: Pick<VersionRow, 'number' | 'revision'>
}

type Reading = { isLocked?: boolean }

/** Reads an item; undefined when there is none, or when it is not the member's to see. Locked, it is nobody else's to change until the transaction ends. */
export async function readItem(
  db: Db,
  itemId: string,
  staff: Pick<StaffCaller, 'branchId'>,
  { isLocked = false }: Reading = {},
): Promise<StoredItem | undefined> {
  const item = await db
    .selectFrom('contentItem')
    .selectAll()
    .where('id', '=', itemId)
    .$if(isLocked, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!item || !isOfBranch(staff, item.branchId)) return undefined
  const versions = await db.selectFrom('contentVersion').selectAll().where('itemId', '=', itemId).orderBy('number', 'desc').execute()
  const [last] = versions
  if (!last) throw new RangeError(`the item ${itemId} has no version`)
  const published = versions.find(({ publishedAtMs }) => publishedAtMs !== null) ?? null
  // A new version that was rejected or called off leaves the item as it is for customers.
  const newest = versions.find(({ state }) => WORK_STATES.includes(state)) ?? published ?? last
  return { item, newest, published, live: published && isLive(published) ? published : null, last }
}

/** Whether customers have a version, or will again after a pause. */
export const isLive = ({ state }: Pick<VersionRow, 'state'>): boolean => state === 'PUBLISHED' || state === 'PAUSED'

/** Whether a version is not edited itself, but a new one made of it. What ended can be taken up again: an event's materials come after it. */
export const isForked = (version: Pick<VersionRow, 'state'>): boolean => isLive(version) || version.state === 'ENDED'

/** What a version says, typed by its kind. */
export const contentOf = ({ kind }: Pick<ItemRow, 'kind'>, { body }: Pick<VersionRow, 'body'>): Content => ({ kind, body }) as Content

const json = <T>(value: T) => sql<T>`${JSON.stringify(value)}::jsonb`

const textOf = (version: Partial<VersionRow>) => ({
  ...(version.body !== undefined && { body: json(version.body) }),
  ...(version.makers !== undefined && { makers: json(version.makers) }),
})

/** Adds a version. */
export const insertVersion = (db: Db, version: Insertable<ContentVersionTable>) =>
  db
    .insertInto('contentVersion')
    .values({ ...version, ...textOf(version) })
    .execute()

/** Changes a version. */
export const updateVersion = (db: Db, id: string, change: Partial<VersionRow>) =>
  db
    .updateTable('contentVersion')
    .set({ ...change, ...textOf(change) })
    .where('id', '=', id)
    .execute()

/** What lists show of content. */
export function headOf(content: Content): Pick<ItemRow, 'title' | 'startsAtMs' | 'endsAtMs'> {
  const { body, kind } = content
  const title = kind === 'perk' ? body.name : body.title
  const [from, until] = kind === 'event' ? [body.startsAt, body.endsAt] : kind === 'banner' ? [body.from, body.until] : [null, null]
  return { title, startsAtMs: from === null ? null : Date.parse(from), endsAtMs: until === null ? null : Date.parse(until) }
}

/** What a search looks through. */
export const wordsOf = ({ title }: Pick<ItemRow, 'title'>, subjectId: string) =>
  [...Object.values(title), subjectId].join('\n').toLowerCase()

/** Makes an item's own columns those of its versions again: to be called after every change of one. */
export async function refreshItem(db: Db, itemId: string): Promise<void> {
  const stored = await readItem(db, itemId, { branchId: null })
  if (!stored) throw new RangeError(`no item ${itemId}`)
  const { item, newest, published } = stored
  const { title } = headOf(contentOf(item, newest))
  const { startsAtMs, endsAtMs } = headOf(contentOf(item, published ?? newest))
  await db
    .updateTable('contentItem')
    .set({
      ...{ title: json(title), words: wordsOf({ title }, item.subjectId), startsAtMs, endsAtMs },
      ...{ state: newest.state, liveState: published?.state ?? null, publishAtMs: newest.publishAtMs },
      ...{ savedAtMs: newest.savedAtMs, savedBy: newest.savedBy },
    })
    .where('id', '=', itemId)
    .execute()
}

/** Adds an item with its first version. Does nothing when there is one of that subject, and says so. */
export async function insertItem(
  db: Db,
  item: Pick<ItemRow, 'id' | 'kind' | 'subjectId' | 'branchId'>,
  version: Insertable<ContentVersionTable>,
): Promise<boolean> {
  const head = headOf({ kind: item.kind, body: version.body } as Content)
  const { state, savedAtMs, savedBy } = version
  const added = await db
    .insertInto('contentItem')
    .values({
      ...{ ...item, ...head, title: json(head.title), words: wordsOf(head, item.subjectId), state, savedAtMs, savedBy },
      ...{ liveState: version.publishedAtMs === null ? null : state, publishAtMs: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await insertVersion(db, version)
  return added !== undefined
}
