import { joined, type Json, type JsonObject } from '../form/json'

/** A field of which two people wrote different things: by its name in the body. */
export type Clash = { name: string; mine: Json; theirs: Json }

/** The fields that differ, in the order of mine. */
export function clashesOf(mine: JsonObject, theirs: JsonObject): Clash[] {
  return Object.keys(mine)
    .map((name) => ({ name, mine: mine[name] ?? null, theirs: theirs[name] ?? null }))
    .filter((clash) => JSON.stringify(clash.mine) !== JSON.stringify(clash.theirs))
}

/** A value as lines of text, for reading and copying; what is empty is left out. */
export function linesOf(value: Json, path = ''): string[] {
  if (value === null || value === '') return []
  if (typeof value === 'boolean') return [`${path}${path ? '：' : ''}${value ? '是' : '否'}`]
  if (typeof value !== 'object') return [`${path}${path ? '：' : ''}${value}`]
  const entries: readonly (readonly [string, Json])[] = Array.isArray(value)
    ? value.map((one: Json, index) => [String(index + 1), one] as const)
    : Object.entries(value)
  return entries.flatMap(([name, inner]) => linesOf(inner, joined(path, name)))
}

/** Theirs, with mine where mine was chosen. */
export const merged = (mine: JsonObject, theirs: JsonObject, chosen: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(Object.entries(theirs).map(([name, value]) => [name, chosen.has(name) ? (mine[name] ?? null) : value]))
