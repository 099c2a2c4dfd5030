// A style module in tests: every class is its own name.
module.exports = new Proxy({ __esModule: false }, { get: (_, name) => (name === '__esModule' ? false : String(name)) })
