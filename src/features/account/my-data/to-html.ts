import type { DataSection, MyData } from '../../../contract/privacy'
import { formatInstant } from '../../../i18n/format-instant'
import { say, type Language } from '../../../i18n/message'
import { myDataTexts as texts } from './messages'

const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const

/** Text as HTML text: what a customer once typed stays text. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => named[sign as keyof typeof named])

const style = [
  'body{font:16px/1.6 system-ui,sans-serif;color:#141a2e;max-width:60rem;margin:2rem auto;padding:0 1rem}',
  'h2{margin-top:2.5rem}p{color:#4b5470}table{border-collapse:collapse;width:100%;font-size:14px}',
  'th,td{border:1px solid #e6e2d9;padding:.4rem .6rem;text-align:left;overflow-wrap:anywhere;vertical-align:top}',
].join('')

/** Everything as one page that needs nothing else: no script, no picture, no link. */
export function toHtml({ asOf, sections }: MyData, language: Language): string {
  const title = escapeHtml(say(texts.title, language))
  const lead = escapeHtml(say(texts.asOf, language, { time: formatInstant(asOf, language) }))
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>`
  const body = sections.map((section) => toSection(section, language)).join('')
  return `<!doctype html><html lang="${language}"><head>${head}</head><body><h1>${title}</h1><p>${lead}</p>${body}</body></html>`
}

function toSection({ name, purpose, keptFor, columns, rows }: DataSection, language: Language): string {
  const cells = (texts: readonly string[], tag: 'td' | 'th') => texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')
  const why = [say(texts.purpose, language, { purpose: purpose[language] }), say(texts.keptFor, language, { time: keptFor[language] })]
  const head = `<tr>${cells(
    columns.map((column) => column.name[language]),
    'th',
  )}</tr>`
  const table =
    rows.length === 0
      ? `<p>${escapeHtml(say(texts.none, language))}</p>`
      : `<table>${head}${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</table>`
  return `<h2>${escapeHtml(name[language])}</h2><p>${why.map(escapeHtml).join('<br>')}</p>${table}`
}
