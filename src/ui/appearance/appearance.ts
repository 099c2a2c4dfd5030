import { create } from 'zustand'
import { nearestLanguage, languages, type Language } from '../../i18n/message'
import { appearancePlatform } from '../../platform/appearance'
import type { Scale, Theme } from '../../platform/appearance/types'
import { readStored, writeStored } from '../../platform/storage/storage'

type Choice = { theme: Theme; scale: Scale; language: Language }

const themes: readonly Theme[] = ['system', 'light', 'dark']
const scales: readonly Scale[] = ['standard', 'large', 'elder']

const oneOf = <T>(values: readonly T[], value: unknown, fallback: T): T => (values.includes(value as T) ? (value as T) : fallback)

const storedChoice = () => (readStored('appearance') ?? {}) as Partial<Record<keyof Choice, unknown>>

function startingChoice(): Choice {
  const { theme, scale, language } = storedChoice()
  return {
    theme: oneOf(themes, theme, 'system'),
    scale: oneOf(scales, scale, appearancePlatform.deviceScale()),
    language: oneOf(languages, language, nearestLanguage(appearancePlatform.deviceLanguage())),
  }
}

type AppearanceStore = Choice & { choose: (change: Partial<Choice>) => void }

/** Theme, text size and language; what was chosen is kept on the device, whoever is signed in, and the rest goes by the device. */
export const useAppearance = create<AppearanceStore>((set) => ({
  ...startingChoice(),
  choose: (change) => {
    set(change)
    writeStored('appearance', { ...storedChoice(), ...change })
  },
}))
