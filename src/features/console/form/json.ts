/** What a draft is made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

export type JsonObject = { readonly [name: string]: Json }

/** The value at a path such as `agenda.0.what`; undefined where the path leads nowhere. The empty path is the value itself. */
export function valueAt(value: Json | undefined, path: string): Json | undefined {
  if (path === '') return value
  return path.split('.').reduce<Json | undefined>((at, name) => {
    if (typeof at !== 'object' || at === null) return undefined
    return (at as JsonObject)[name]
  }, value)
}

/** A value with another one put at a path; what is not on the way stays the same object. */
export function withValue(value: Json, path: string, put: Json): Json {
  if (path === '') return put
  const [name = '', ...rest] = path.split('.')
  const inner = withValue(valueAt(value, name) ?? null, rest.join('.'), put)
  if (Array.isArray(value)) return value.map((one: Json, index) => (String(index) === name ? inner : one))
  return { ...(value as JsonObject), [name]: inner }
}

/** A list with one item moved by a place, or as it is at either end. */
export function moved(list: readonly Json[], index: number, by: -1 | 1): readonly Json[] {
  const [one, other] = [list[index], list[index + by]]
  if (one === undefined || other === undefined) return list
  return list.map((item, place) => (place === index ? other : place === index + by ? one : item))
}

/** Joins the parts of a path; empty ones are left out. */
export const joined = (...parts: readonly (string | number)[]): string => parts.filter((part) => part !== '').join('.')
