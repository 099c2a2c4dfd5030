const NodeEnvironment = require('jest-environment-node').TestEnvironment
const { openWorkerStore } = require('./worker-pglite.cjs')

/** Plain Node, with the worker's store within reach. It is opened by the first test that asks for it. */
module.exports = class extends NodeEnvironment {
  async setup() {
    await super.setup()
    this.global.openWorkerStore = openWorkerStore
  }
}
