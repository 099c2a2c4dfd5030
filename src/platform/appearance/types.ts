export type Theme = 'system' | 'light' | 'dark'

/** Text size; `elder` also widens touch targets. */
export type Scale = 'standard' | 'large' | 'elder'

export type AppearancePlatform = {
  /** The language the phone or browser asks for, as a BCP 47 tag, for example `zh-CN`. */
  readonly deviceLanguage: () => string
  /** The text size the phone asks for, where it tells; a browser enlarges pages itself. */
  readonly deviceScale: () => Scale
  /** Paints what lies outside our pages: native bars and the names on them, the page behind the page, the document's language. */
  readonly paintSurroundings: (look: { theme: Theme; language: string; tabNames: readonly string[] }) => void
  /** Whether a theme is dark here and now. */
  readonly isDark: (theme: Theme) => boolean
  /** Sets the title of the page on top. */
  readonly setTitle: (title: string) => void
}
