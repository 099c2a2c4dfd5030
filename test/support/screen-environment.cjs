const FixedJsdom = require('jest-fixed-jsdom')
const { openWorkerStore } = require('./worker-pglite.cjs')

/** jsdom's own counter of changes to a document, which it keeps to itself. */
function readVersionOf(document) {
  const own = Object.getOwnPropertySymbols(document).find(({ description }) => description === 'impl')
  if (typeof document[own]?._version !== 'number')
    throw new Error('jsdom counts its changes elsewhere: adapt readVersionOf, or drop keepStyles')
  return () => document[own]._version
}

/** Queries by role ask for the same elements' styles again and again, and jsdom works each answer out anew: it is kept until the page changes. */
function keepStyles(window) {
  const readVersion = readVersionOf(window.document)
  const computeStyle = window.getComputedStyle
  let version = -1
  let kept = new WeakMap()
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo) return computeStyle(element, pseudo)
    if (version !== readVersion()) {
      version = readVersion()
      kept = new WeakMap()
    }
    const style = kept.get(element) ?? computeStyle(element)
    kept.set(element, style)
    return style
  }
}

/** A browser page, with the worker's store within reach. It is opened by the first test that asks for it. */
module.exports = class extends FixedJsdom {
  async setup() {
    await super.setup()
    keepStyles(this.global)
    this.global.openWorkerStore = openWorkerStore
    // What the API runs on in Node and jsdom lacks.
    this.global.setImmediate = setImmediate
    this.global.clearImmediate = clearImmediate
  }
}
