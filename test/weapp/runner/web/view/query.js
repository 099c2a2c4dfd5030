/** Answers what the logic layer asks of the rendered page. `component` is the page itself. */
export function createQueries(component) {
  const select = (scope, selector, isAll) => {
    const [head, ...deeper] = selector.split('>>>').map((part) => part.trim())
    let found = (scope?._$ ?? component).getShadowRoot().querySelectorAll(head)
    for (const part of deeper) found = found.flatMap((one) => one.getShadowRoot?.()?.querySelectorAll(part) ?? [])
    return isAll ? found : found.slice(0, 1)
  }
  const answer = ({ isViewport, scope, selector, isAll, fields }) => {
    if (isViewport) return viewportFields()
    const found = select(scope, selector, isAll).map((one) => readFields(one, fields))
    return isAll ? found : (found[0] ?? null)
  }
  return {
    query: (questions) => questions.map(answer),
    selectComponents: (selector) => select(undefined, selector, true).map((one) => one.getMethodCaller?.() ?? null),
    observe: ({ scope, selector, isAll, relativeTo, margins, thresholds }, notify) => {
      const rootMargin = ['top', 'right', 'bottom', 'left'].map((side) => `${margins[side] ?? 0}px`).join(' ')
      const root = relativeTo ? (select(scope, relativeTo, false)[0]?.$$ ?? null) : null
      const report = (entries) => entries.forEach((entry) => notify(toPlainEntry(entry)))
      const observer = new IntersectionObserver(report, { root, rootMargin, threshold: thresholds })
      for (const one of select(scope, selector, isAll)) observer.observe(one.$$)
      return observer
    },
  }
}

function viewportFields() {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = document.scrollingElement
  const size = { left: 0, top: 0, right: innerWidth, bottom: innerHeight, width: innerWidth, height: innerHeight }
  return { id: '', dataset: {}, ...size, scrollLeft, scrollTop, scrollWidth, scrollHeight }
}

function readFields(component, fields) {
  const element = component.$$
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element
  const propertyName = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
  return {
    ...(fields.id && { id: component.id }),
    ...(fields.dataset && { dataset: { ...component.dataset } }),
    ...(fields.rect && { left, right, top, bottom }),
    ...(fields.size && { width, height }),
    ...(fields.scrollOffset && { scrollLeft, scrollTop, scrollWidth, scrollHeight }),
    ...(fields.node && { node: component._canvas ?? null }),
    ...(fields.context && { context: {} }),
    ...Object.fromEntries((fields.properties ?? []).map((name) => [name, component.data?.[propertyName(name)]])),
    ...Object.fromEntries((fields.computedStyle ?? []).map((name) => [name, getComputedStyle(element)[name]])),
  }
}

function toPlainEntry({ target, intersectionRatio, intersectionRect, boundingClientRect, rootBounds }) {
  return {
    id: target.id,
    dataset: { ...target.__wxElement?.dataset },
    intersectionRatio,
    intersectionRect: intersectionRect.toJSON(),
    boundingClientRect: boundingClientRect.toJSON(),
    relativeRect: rootBounds?.toJSON() ?? {},
    time: Date.now(),
  }
}
