import type { OutputOf } from '../../../src/contract/endpoint'
import type { Content } from '../../../src/contract/console/content'
import type { previewContent } from '../../../src/contract/console/preview'
import type { DraftText } from '../../../src/contract/console/texts'
import { instantAt } from '../../clock'
import { toCard } from '../../education/card-of-month'
import { readMarkdown } from '../../education/read-markdown'
import type { Context } from '../../http/handle'
import { toBanner } from '../banners'
import { previewEvent, shownText } from './preview-event'

type Preview = OutputOf<typeof previewContent>

/** Unsaved content as customers would get it. */
export function previewOf(subjectId: string, content: Content, bank: Context['bank']): Preview {
  switch (content.kind) {
    case 'event':
      return { kind: 'event', event: previewEvent(subjectId, content.body, bank) }
    case 'article': {
      const { minutes, markdown } = content.body
      return { kind: 'article', ...learningOf(content.body), minutes: minutes ?? 1, blocks: blocksOf(markdown) }
    }
    case 'course': {
      const chapters = content.body.chapters.map(({ id, title, minutes, markdown }) => ({
        ...{ id, title: shownText(title), minutes: minutes ?? 1, blocks: blocksOf(markdown) },
      }))
      return { kind: 'course', ...learningOf(content.body), chapters }
    }
    case 'card': {
      const { month, trigger = null, title, text, articleId } = content.body
      const card = { id: subjectId, month: month ?? 1, trigger, title: shownText(title), text: shownText(text), articleId }
      return { kind: 'card', card: toCard(card) }
    }
    case 'perk': {
      const { name, summary, terms } = content.body
      return { kind: 'perk', name: shownText(name), summary: shownText(summary), terms: shownText(terms) }
    }
    case 'banner': {
      const { place, title, text, path, coverId, until } = content.body
      const untilMs = Date.parse(until ?? instantAt(bank.nowMs))
      const banner = { id: subjectId, place, title: shownText(title), text, path: path === '' ? null : path, coverId, untilMs }
      return { kind: 'banner', banner: toBanner(banner) }
    }
  }
}

type Learning = Extract<Content, { kind: 'article' | 'course' }>['body']

const learningOf = ({ title, summary, sources }: Learning) => ({
  ...{ title: shownText(title), summary: shownText(summary) },
  sources: sources.map(({ name, url }) => ({ name: shownText(name), url: /^https:\/\/[^\s]+$/.test(url) ? url : null })),
})

function blocksOf(markdown: DraftText) {
  const inLanguage = (text: string) => {
    const read = readMarkdown(text)
    return read.isOk ? read.blocks : []
  }
  return { 'zh-CN': inLanguage(markdown['zh-CN']), 'zh-HK': inLanguage(markdown['zh-HK']), en: inLanguage(markdown.en) }
}
