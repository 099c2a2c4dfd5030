import { sourceSchema, type Source } from '../../contract/events-source'
import * as z from '../../contract/schema'

const names = ['channel', 'branchId', 'inviter'] as const

/** What a link says of how its reader came to an event; undefined when it says nothing that makes sense. */
export function sourceIn(params: Readonly<Record<string, string | undefined>>): Source | undefined {
  const said = Object.fromEntries(names.flatMap((name) => (params[name] ? [[name, params[name]]] : [])))
  const source = z.safeParse(sourceSchema, said)
  return source.success && Object.keys(said).length > 0 ? source.data : undefined
}

/** The same path with what is known of how its reader came, so that nobody's invitation is forgotten on the way to the form. */
export const withSource = (path: string, source: Source | undefined): string =>
  names.reduce((all, name) => (source?.[name] ? `${all}&${name}=${encodeURIComponent(source[name])}` : all), path)
