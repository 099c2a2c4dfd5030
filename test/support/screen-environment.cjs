const FixedJsdom = require('jest-fixed-jsdom')
const { openWorkerStore } = require('./worker-pglite.cjs')

/** A browser page, with the worker's store within reach. It is opened by the first test that asks for it. */
module.exports = class extends FixedJsdom {
  async setup() {
    await super.setup()
    this.global.openWorkerStore = openWorkerStore
    // What the API runs on in Node and jsdom lacks.
    this.global.setImmediate = setImmediate
    this.global.clearImmediate = clearImmediate
  }
}
