import Taro from '@tarojs/taro'

/** What is the signed-in customer's, above all the bank's answers, kept to be shown without a network: cleared at log-out. */
export const keptAnswers = [
  'standing',
  'reminders',
  'perks',
  'redemptions',
  'manager',
  'lessons',
  'learning',
  'glossary',
  'cards',
  'readings',
  'chapter-places',
  'events',
  'signups',
  'tickets',
  'inbox',
] as const

/** Every key this app keeps on the device. */
export type StorageKey =
  | (typeof keptAnswers)[number]
  | 'appearance'
  | 'amounts-shown'
  | 'tokens'
  | 'sign-in-draft'
  | 'drafts'
  | 'touched-ms'
  | 'ended-idle'
  | 'staff-tokens'
  | 'console-drafts'
  | 'door-device'
  | 'door-lists'
  | 'door-scans'

/** Yields what was written under the key, or undefined. A device whose storage fails behaves like an empty one. */
export function readStored(key: StorageKey): unknown {
  try {
    const text: unknown = Taro.getStorageSync(key)
    return typeof text === 'string' && text !== '' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** Keeps a JSON value on the device. A full or forbidden storage is not an error: the app works without it. */
export function writeStored(key: StorageKey, value: unknown): void {
  try {
    Taro.setStorageSync(key, JSON.stringify(value))
  } catch {
    // nothing to tell the customer: only a convenience is lost
  }
}

export function removeStored(key: StorageKey): void {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // as above
  }
}
