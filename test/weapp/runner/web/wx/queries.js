import { guard } from '../host/report.js'
import { state, topPage } from '../host/state.js'

const rectFields = { id: true, dataset: true, rect: true, size: true }
const firstPaintPollMs = 16

/** Selector queries and intersection observers. */
export function addQueries(wx) {
  wx.createSelectorQuery = createSelectorQuery
  wx.createIntersectionObserver = createIntersectionObserver
  wx.createMediaQueryObserver = () => ({ observe: () => {}, disconnect: () => {} })
}

const pageOf = (instance) => state.stack.find((page) => page.instance === instance) ?? topPage()
/** The component to search in; undefined for a whole page. */
const scopeOf = (instance) => (state.stack.some((page) => page.instance === instance) ? undefined : (instance ?? undefined))

function createSelectorQuery() {
  const questions = []
  let scope
  const ask = (target, fields, callback) => {
    questions.push({ ...target, scope: scopeOf(scope), fields, callback })
    return query
  }
  const nodes = (target) => ({
    fields: (fields, callback) => ask(target, fields, callback),
    boundingClientRect: (callback) => ask(target, rectFields, callback),
    scrollOffset: (callback) => ask(target, { id: true, dataset: true, scrollOffset: true }, callback),
    node: (callback) => ask(target, { node: true }, callback),
    context: (callback) => ask(target, { context: true }, callback),
  })
  const query = {
    in: (instance) => {
      scope = instance
      return query
    },
    select: (selector) => nodes({ selector, isAll: false }),
    selectAll: (selector) => nodes({ selector, isAll: true }),
    selectViewport: () => nodes({ isViewport: true }),
    exec: (callback) => {
      answerWhenMounted(pageOf(scope), questions, callback)
      return query
    },
  }
  return query
}

/** A page may ask in onLoad, before its view exists. */
function answerWhenMounted(page, questions, callback) {
  if (!page?.view) {
    setTimeout(() => answerWhenMounted(page, questions, callback), firstPaintPollMs)
    return
  }
  page.view.afterRender(() => {
    const answers = guard(() => page.view.query(questions), 'selector query') ?? []
    answers.forEach((one, index) => guard(() => questions[index].callback?.(one), 'selector query'))
    guard(() => callback?.(answers), 'selector query')
  })
}

function createIntersectionObserver(instance, { thresholds = [0], observeAll = false } = {}) {
  const observers = []
  let relativeTo
  let margins = {}
  const observer = {
    relativeTo: (selector, given = {}) => {
      relativeTo = selector
      margins = given
      return observer
    },
    relativeToViewport: (given = {}) => {
      relativeTo = undefined
      margins = given
      return observer
    },
    observe: (selector, callback) => {
      const page = pageOf(instance)
      const settings = { scope: scopeOf(instance), selector, isAll: observeAll, relativeTo, margins, thresholds }
      page.view.afterRender(() =>
        observers.push(page.view.observe(settings, (entry) => guard(() => callback(entry), 'intersection observer'))),
      )
    },
    disconnect: () => observers.forEach((one) => one.disconnect()),
  }
  return observer
}
