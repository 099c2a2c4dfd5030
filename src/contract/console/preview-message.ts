import type { OutputOf } from '../endpoint'
import type { previewContent } from './preview'

/** A draft as customers would get it. */
export type DraftPreview = OutputOf<typeof previewContent>

/** What the console tells the customer's page in its iframe: the draft, undefined until there is one, and how the phone is set. */
export type PreviewMessage = {
  kind: 'preview'
  preview: DraftPreview | undefined
  look: { theme: 'light' | 'dark'; scale: 'standard' | 'elder'; language: 'zh-CN' | 'zh-HK' | 'en' }
}

/** What the page answers when it listens. */
export const previewReady = 'preview-ready'
