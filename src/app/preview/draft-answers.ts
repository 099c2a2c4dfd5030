import type { DraftPreview, PreviewMessage } from '../../contract/console/preview-message'
import type { BusinessDay } from '../../domain/date/business-day'

type Language = PreviewMessage['look']['language']

/** The day that a draft is shown as of: a preview has no bank behind it. */
const draftDay = '2026-01-01' as BusinessDay

const anybody = { isOpen: true, neededLevel: 'R1', closedBecause: [], remedy: null } as const

type ArticleDraft = Extract<DraftPreview, { kind: 'article' }>

function articleAnswer({ title, summary, minutes, blocks, sources }: ArticleDraft, language: Language) {
  const written = blocks[language].length > 0 ? language : ('zh-CN' as const)
  const item = {
    id: 'draft',
    title,
    summary,
    topic: 'basics',
    stages: [],
    gate: anybody,
    minutes,
    languages: [written],
    isBookmarked: false,
  }
  return {
    asOfDay: draftDay,
    article: { ...item, publishedDay: draftDay, reading: null },
    body: { language: written, blocks: blocks[written] },
    sources,
    related: [],
  }
}

/** What the bank would answer an operation if the draft were published; undefined for everything that is not about the draft. */
export function draftAnswer(endpointId: string, preview: DraftPreview, language: Language): unknown {
  if (endpointId === 'readEvent' && preview.kind === 'event') return preview.event
  if (endpointId === 'readArticle' && preview.kind === 'article') return articleAnswer(preview, language)
  if (endpointId === 'listCards' && preview.kind === 'card') return { cards: [preview.card] }
  return undefined
}
