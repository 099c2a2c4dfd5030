import { rpxToCss } from '../view/rpx.js'
import { anyProperties, createDom, fire, property, setAttribute } from './kit.js'

const iconGlyphs = {
  success: '✔',
  success_no_circle: '✓',
  info: 'ℹ',
  warn: '⚠',
  waiting: '⏱',
  cancel: '✖',
  download: '⬇',
  search: '🔍',
  clear: '⊗',
}
const defaultIconPx = 23
const defaultCanvasSize = { width: 300, height: 150 }
const safeTags =
  /^(a|b|big|blockquote|br|center|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|q|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)$/i
const safeAttributes = /^(class|style|src|alt|width|height|colspan|rowspan|start|type|span)$/

export const mediaSpecs = {
  icon: {
    isLeaf: true,
    properties: { type: property(''), size: property(defaultIconPx), color: property('') },
    observers: {
      'type, size, color'(type, size, color) {
        this.$$.textContent = iconGlyphs[type] ?? ''
        Object.assign(this.$$.style, { fontSize: `${Number.parseFloat(size) || defaultIconPx}px`, color })
      },
    },
  },
  progress: {
    isLeaf: true,
    properties: {
      percent: property(0),
      ...anyProperties('showInfo borderRadius fontSize strokeWidth color activeColor backgroundColor active'),
    },
    attached() {
      this._bar = this.$$.appendChild(createDom('progress', { max: 100, value: Number.parseFloat(this.data.percent) || 0 }))
    },
    observers: {
      percent(percent) {
        if (this._bar) this._bar.value = Number.parseFloat(percent) || 0
      },
    },
  },
  canvas: {
    isLeaf: true,
    properties: anyProperties('canvasId type'),
    attached() {
      const { clientWidth, clientHeight } = this.$$
      const size = { width: clientWidth || defaultCanvasSize.width, height: clientHeight || defaultCanvasSize.height }
      this._canvas = this.$$.appendChild(createDom('canvas', size))
      setAttribute(this.$$, 'canvas-id', this.data.canvasId)
    },
  },
  'web-view': {
    isLeaf: true,
    properties: anyProperties('src'),
    attached() {
      this._frame = this.$$.appendChild(createDom('iframe', { src: this.data.src || 'about:blank' }))
      this._frame.onload = () => fire(this, 'load', { src: this.data.src })
    },
  },
  'rich-text': {
    isLeaf: true,
    properties: { nodes: property([]), ...anyProperties('space userSelect') },
    attached() {
      this._paint()
    },
    observers: {
      nodes() {
        this._paint()
      },
    },
    methods: {
      _paint() {
        const { nodes } = this.data
        this.$$.replaceChildren(...(typeof nodes === 'string' ? parseHtml(nodes) : (nodes ?? [])).map(createRichNode))
      },
    },
  },
}

/** rich-text shows a list of harmless tags only. */
function createRichNode({ type, text = '', name = '', attrs = {}, children = [] }) {
  if (type === 'text' || !safeTags.test(name)) return document.createTextNode(decodeEntities(text))
  const element = createDom(name)
  for (const [key, value] of Object.entries(attrs))
    if (safeAttributes.test(key)) element.setAttribute(key, key === 'style' ? rpxToCss(value) : value)
  element.append(...children.map(createRichNode))
  return element
}

function parseHtml(html) {
  const toNode = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return { type: 'text', text: node.data ?? '' }
    const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
    return { name: node.tagName.toLowerCase(), attrs, children: [...node.childNodes].map(toNode) }
  }
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(toNode)
}

function decodeEntities(text) {
  const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' }
  return text.replace(/&(lt|gt|amp|quot|apos|nbsp);/g, (_, name) => entities[name])
}
