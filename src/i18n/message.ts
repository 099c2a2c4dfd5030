/** One text in every language of the product. `{name}` marks a place to fill. Texts that come from the bank have this shape too. */
export type Message = Readonly<Record<Language, string>>

export type Language = 'zh-CN' | 'zh-HK' | 'en'

export const languages: readonly Language[] = ['zh-CN', 'zh-HK', 'en']

type Places<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never

/** What fills the places of a message: nothing when it has none. */
export type Fill<M extends Message> = [Places<M['zh-CN']>] extends [never] ? [] : [fill: Record<Places<M['zh-CN']>, string | number>]

/** Declares a screen's texts; the compiler refuses one that lacks a language. */
export const defineMessages = <const T extends Record<string, Message>>(messages: T): T => messages

/** The text in a language, its places filled. */
export function say<M extends Message>(message: M, language: Language, ...[fill]: Fill<M>): string {
  if (!fill) return message[language]
  return message[language].replace(/\{(\w+)\}/g, (place, name: string) => String((fill as Record<string, unknown>)[name] ?? place))
}

/** The product's language nearest to a BCP 47 tag such as `en-GB`, `zh_TW` or `fr`. */
export function nearestLanguage(tag: string): Language {
  const lower = tag.toLowerCase().replace('_', '-')
  if (/^zh-(hk|tw|mo|hant)/.test(lower)) return 'zh-HK'
  return lower.startsWith('zh') ? 'zh-CN' : 'en'
}
