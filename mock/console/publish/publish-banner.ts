import { json, type Publisher } from './publisher'

/** Banners. */
export const publishBanner: Publisher<'banner'> = {
  async apply(db, { place, title, text, path, coverId, from, until, weight, target }, { subjectId: id }) {
    const row = {
      ...{ id, place, title: json(title), text: json(text), target: json(target), coverId, weight: weight ?? 0 },
      ...{ path: path === '' ? null : path, fromMs: Date.parse(from ?? ''), untilMs: Date.parse(until ?? '') },
    }
    await db
      .insertInto('banner')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  },
  takeDown: async (db, _, { subjectId }) => void (await db.deleteFrom('banner').where('id', '=', subjectId).execute()),
}
