import { contentSchema, type Content } from '../../../contract/console/content'
import * as z from '../../../contract/schema'
import { readStored, writeStored } from '../../../platform/storage/storage'

const keptSchema = z.record(z.string(), z.object({ staffId: z.string(), revision: z.int(), content: contentSchema, atMs: z.number() }))

/** What was typed and not yet saved at the bank, on this device. */
export type KeptDraft = z.infer<typeof keptSchema>[string]

/** Only the newest few: a device is no archive. */
const mostKept = 10

/** Storage outlives releases: what no longer fits is as good as nothing. */
function readAll(): Record<string, KeptDraft> {
  const kept = z.safeParse(keptSchema, readStored('console-drafts'))
  return kept.success ? kept.data : {}
}

/** What a member of staff typed into an item and could not save. */
export function readKeptDraft(itemId: string, staffId: string): KeptDraft | null {
  const kept = readAll()[itemId]
  return kept?.staffId === staffId ? kept : null
}

/** Keeps what is typed until the bank has it: a closed tab, a lost connection or an ended session lose nothing. */
export function keepDraft(itemId: string, draft: { staffId: string; revision: number; content: Content; atMs: number }): void {
  const others = Object.entries(readAll()).filter(([id]) => id !== itemId)
  const newest = others.sort(([, a], [, b]) => b.atMs - a.atMs).slice(0, mostKept - 1)
  writeStored('console-drafts', { ...Object.fromEntries(newest), [itemId]: draft })
}

/** The bank has it. */
export function dropDraft(itemId: string): void {
  writeStored('console-drafts', Object.fromEntries(Object.entries(readAll()).filter(([id]) => id !== itemId)))
}
