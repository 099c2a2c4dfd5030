import { create } from 'zustand'
import { nearestLanguage, languages, type Language } from '../../i18n/message'
import { appearancePlatform } from '../../platform/appearance'
import type { Theme } from '../../platform/appearance/types'
import { readStored, writeStored } from '../../platform/storage/storage'

/** Text size the customer chose; `elder` also widens touch targets. */
export type Scale = 'standard' | 'large' | 'elder'

type Choice = { theme: Theme; scale: Scale; language: Language }

const themes: readonly Theme[] = ['system', 'light', 'dark']
const scales: readonly Scale[] = ['standard', 'large', 'elder']

const oneOf = <T>(values: readonly T[], value: unknown, fallback: T): T => (values.includes(value as T) ? (value as T) : fallback)

function storedChoice(): Choice {
  const stored = (readStored('appearance') ?? {}) as Partial<Record<keyof Choice, unknown>>
  return {
    theme: oneOf(themes, stored.theme, 'system'),
    scale: oneOf(scales, stored.scale, 'standard'),
    language: oneOf(languages, stored.language, nearestLanguage(appearancePlatform.deviceLanguage())),
  }
}

type AppearanceStore = Choice & { choose: (change: Partial<Choice>) => void }

/** Theme, text size and language; kept on the device, whoever is signed in. */
export const useAppearance = create<AppearanceStore>((set, get) => ({
  ...storedChoice(),
  choose: (change) => {
    set(change)
    const { theme, scale, language } = get()
    writeStored('appearance', { theme, scale, language } satisfies Choice)
  },
}))
