import { say, type Fill, type Language, type Message } from '../../i18n/message'
import { useAppearance } from './appearance'

/** Says messages in the customer's language. */
export type Say = <M extends Message>(message: M, ...fill: Fill<M>) => string

/** `t(message, { place: value })` in the language chosen, and that language for formats. */
export function useText(): { t: Say; language: Language } {
  const language = useAppearance((state) => state.language)
  return { t: (message, ...fill) => say(message, language, ...fill), language }
}
