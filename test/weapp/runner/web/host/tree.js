import { topPage } from './state.js'

const shownProperties = ['value', 'placeholder', 'src', 'url', 'checked', 'disabled', 'name', 'type', 'mode', 'ariaLabel', 'ariaRole']

/** The rendered tree of the page on top, as indented text. */
export function describeTree() {
  return [...topPage().frame.contentDocument.body.childNodes].flatMap((node) => describe(node, 0)).join('\n')
}

function describe(node, depth) {
  const indent = '  '.repeat(depth)
  if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? [`${indent}${JSON.stringify(node.data.trim())}`] : []
  const component = node.__wxElement
  if (!component) return []
  const children = (below) => [...node.childNodes].flatMap((child) => describe(child, below))
  if (node.tagName === 'WX-PAGE-ROOT') return children(depth)
  const isShown = (value) => value !== undefined && value !== null && value !== '' && value !== false
  const properties = shownProperties
    .filter((name) => isShown(component.data?.[name]))
    .map((name) => ` ${name}=${JSON.stringify(component.data[name])}`)
  const classes = [...node.classList].map((name) => `.${name}`)
  const tag = node.tagName.toLowerCase().replace(/^wx-/, '')
  return [`${indent}<${tag}${node.id ? `#${node.id}` : ''}${classes.join('')}${properties.join('')}>`, ...children(depth + 1)]
}
