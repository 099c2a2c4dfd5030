import type { Reader } from './reader'
import type { LocalizedName } from './scheme'

const KEYS: ReadonlySet<string> = new Set(['zh-CN', 'zh-HK', 'en'])

/** Reads a name in all three languages; each is asked for. */
export function readName(reader: Reader, value: unknown, pointer: string): LocalizedName | null {
  const object = reader.object(value, pointer, KEYS)
  if (!object) return null
  const mainland = reader.text(object['zh-CN'], `${pointer}/zh-CN`)
  const hongKong = reader.text(object['zh-HK'], `${pointer}/zh-HK`)
  const english = reader.text(object['en'], `${pointer}/en`)
  return mainland && hongKong && english ? { 'zh-CN': mainland, 'zh-HK': hongKong, en: english } : null
}
