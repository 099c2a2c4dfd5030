/**
 * Stands in for `@rc-component/util/Dom/dynamicCSS` and `@ant-design/icons/cssUtils` in the console, through which antd writes its styles. The original makes `<style>` elements,
 * which a strict content security policy forbids; this one adopts constructed style sheets, which need no exception from it.
 */
type Placing = { prepend?: boolean | 'queue'; priority?: number }

type Adopted = { sheet: CSSStyleSheet; order: number; css: string; element: HTMLStyleElement }

const byKey = new Map<string, Adopted>()
const inOrder: Adopted[] = []

/** Queued styles stand before all others, lower priorities first; of one order, the older first. */
const orderOf = ({ prepend, priority = 0 }: Placing) => (prepend === 'queue' ? priority : prepend ? -Infinity : Infinity)

function adopt(css: string, placing: Placing): Adopted {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  // The caller marks what it gets as an element; this one never enters the document.
  const adopted = { sheet, css, order: orderOf(placing), element: document.createElement('style') }
  const place = inOrder.findIndex(({ order }) => order > adopted.order)
  const index = place < 0 ? inOrder.length : place
  inOrder.splice(index, 0, adopted)
  document.adoptedStyleSheets.splice(index, 0, sheet)
  return adopted
}

/** Adds styles that nobody will change or take away. */
export const injectCSS = (css: string, placing: Placing = {}): HTMLStyleElement => adopt(css, placing).element

/** Sets the styles known by a key. */
export function updateCSS(css: string, key: string, placing: Placing = {}): HTMLStyleElement {
  const known = byKey.get(key)
  if (!known) {
    const adopted = adopt(css, placing)
    byKey.set(key, adopted)
    return adopted.element
  }
  if (known.css !== css) known.sheet.replaceSync(css)
  known.css = css
  return known.element
}

/** Takes away the styles known by a key. */
export function removeCSS(key: string): void {
  const known = byKey.get(key)
  if (!known) return
  const index = inOrder.indexOf(known)
  inOrder.splice(index, 1)
  document.adoptedStyleSheets.splice(index, 1)
  byKey.delete(key)
}

/** Nothing is kept about containers: all styles are the document's. */
export const clearContainerCache = (): void => undefined

/** The icons ask where to write: nothing here lives in a shadow root. */
export const getShadowRoot = (): null => null

/** The icons' warnings are for development. */
export const warningOnce = (): void => undefined
