/** What one field was and is, as text; null where it is not there. `path` is like `title.zh-CN` or `agenda.0.at`. */
export type FieldDifference = { readonly path: string; readonly before: string | null; readonly after: string | null }

/** The fields that differ between two values of JSON, in the order of the later one; those that are gone come last. Empty texts and nulls count as not there. */
export function differenceOf(before: unknown, after: unknown): readonly FieldDifference[] {
  const [was, is] = [new Map(fieldsOf(before, '')), new Map(fieldsOf(after, ''))]
  const paths = [...is.keys(), ...[...was.keys()].filter((path) => !is.has(path))]
  return paths
    .map((path) => ({ path, before: was.get(path) ?? null, after: is.get(path) ?? null }))
    .filter((field) => field.before !== field.after)
}

function fieldsOf(value: unknown, path: string): (readonly [string, string])[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value !== 'object') return [[path, String(value)]]
  return Object.entries(value).flatMap(([name, field]) => fieldsOf(field, path === '' ? name : `${path}.${name}`))
}
