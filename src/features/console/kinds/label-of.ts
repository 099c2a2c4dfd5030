import type { Field, Section } from '../form/field'

const languageNames: Readonly<Record<string, string>> = { 'zh-CN': '简体', 'zh-HK': '繁体', en: '英文' }

/** The label of the field at a path, with its place in a list and its language: `环节 2 · 内容（英文）`. A path nobody knows is its own label. */
export function labelOf(sections: readonly Section[], path: string): string {
  return (
    labelIn(
      sections.flatMap(({ fields }) => fields),
      path,
    ) ?? path
  )
}

function labelIn(fields: readonly Field[], path: string): string | undefined {
  for (const field of fields) {
    if (path === field.path) return field.label
    if (!path.startsWith(`${field.path}.`)) continue
    const rest = path.slice(field.path.length + 1)
    const language = languageNames[rest]
    if (language) return `${field.label}（${language}）`
    if (field.kind === 'list') return labelInItem(field, rest)
    if (field.kind === 'part' || field.kind === 'group') return labelIn(field.fields, rest) ?? field.label
    return field.label
  }
  return undefined
}

function labelInItem({ item, fields }: Extract<Field, { kind: 'list' }>, rest: string): string {
  const [place = '', ...inner] = rest.split('.')
  const name = `${item} ${Number(place) + 1}`
  const label = labelIn(fields, inner.join('.'))
  return label ? `${name} · ${label}` : name
}
