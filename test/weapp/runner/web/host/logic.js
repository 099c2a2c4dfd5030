import { appJson, configs, options, pages, scripts } from './environment.js'
import { normalize, packageOf, resolveFrom } from './paths.js'
import { report } from './report.js'
import { state } from './state.js'

/** The logic layer: modules, and the globals App, Page, Component … that they register with. */
const factories = new Map()
const modules = new Map()
const loadedPackages = new Set()

/** What pages and components registered, by path. A page made with Component() is in both. */
export const pageDefinitions = new Map()
export const componentDefinitions = new Map()
let registeringPath

const ecmaScriptGlobals = (
  'Object Array String Number Boolean Symbol BigInt Math JSON Date RegExp Promise Proxy Reflect Map Set WeakMap WeakSet WeakRef Error ' +
  'TypeError RangeError SyntaxError EvalError ReferenceError URIError AggregateError ArrayBuffer DataView Int8Array Uint8Array ' +
  'Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array parseInt ' +
  'parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape console Intl NaN Infinity undefined'
).split(' ')

/** What the mini-program's code sees as its global object. */
export const logicGlobal = Object.create(null)
for (const name of ecmaScriptGlobals) logicGlobal[name] = window[name]
for (const name of ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']) logicGlobal[name] = window[name].bind(window)
logicGlobal.globalThis = logicGlobal

/** Code from text is refused, but for the idiom by which libraries ask for the global object. */
function LogicFunction(...args) {
  if (String(args.at(-1) ?? '').trim() === 'return this') return () => logicGlobal
  throw new EvalError('new Function is not available in a mini-program')
}
LogicFunction.prototype = Function.prototype
logicGlobal.Function = LogicFunction

window.__wxDefine = (path, factory) => factories.set(path, factory)

const registration = {
  App: (definition) => {
    state.appDefinition = definition
  },
  Page: (definition) => {
    pageDefinitions.set(registeringPath, { definition, isComponent: false })
  },
  Component: (definition) => {
    if (pages.some(({ path }) => path === registeringPath)) pageDefinitions.set(registeringPath, { definition, isComponent: true })
    componentDefinitions.set(registeringPath, definition)
    return registeringPath
  },
  Behavior: (definition) => ({ definition }),
  getApp: () => state.app,
  getCurrentPages: () => state.stack.map(({ instance }) => instance),
  requirePlugin: () => {
    throw new Error('the runner has no plugins')
  },
  __wxConfig: { ...appJson, envVersion: 'develop', pages: pages.map(({ path }) => path), accountInfo: { appId: options.appId } },
}
Object.assign(window, registration)
Object.assign(logicGlobal, registration)

/** Runs a module once and yields what it exports. */
export function requireModule(path) {
  const known = modules.get(path)
  if (known) return known.exports
  const module = { exports: {} }
  modules.set(path, module)
  const require = (reference) => requireModule(findModule(path, reference))
  require.async = async (reference) => {
    await loadPackageOf(resolveFrom(path, reference))
    return require(reference)
  }
  factories.get(path).call(undefined, require, module, module.exports, logicGlobal, logicGlobal, LogicFunction)
  return module.exports
}

function findModule(from, reference) {
  const base = resolveFrom(from, reference)
  const found = [base, `${base}.js`, `${base}/index.js`].find((candidate) => factories.has(candidate))
  if (!found) throw new Error(`module '${base}' is not defined, required as '${reference}' from ${from}`)
  return found
}

/** Loads the scripts of the package that holds `file`: the main one at start, a subpackage on the first visit. */
export async function loadPackageOf(file) {
  const root = packageOf(normalize(file))
  if (loadedPackages.has(root)) return
  loadedPackages.add(root)
  if (root) report('subpackage', root)
  await Promise.all(scripts.filter((script) => packageOf(script) === root).map((script) => loadScript(`/logic/${script}`)))
}

function loadScript(source) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement('script'), { src: source, async: false, onload: resolve })
    element.onerror = () => reject(new Error(`cannot load ${source}`))
    document.head.append(element)
  })
}

/** Runs the script of a page and of every component it uses, however deep; yields the paths of those components. */
export function registerUnit(path) {
  const seen = new Set()
  const visit = (unit) => {
    if (seen.has(unit)) return
    seen.add(unit)
    registerScript(unit)
    for (const component of Object.values(configs[unit]?.usingComponents ?? {})) visit(component.slice(1))
  }
  visit(path)
  seen.delete(path)
  return [...seen]
}

function registerScript(unit) {
  registeringPath = unit
  try {
    requireModule(`${unit}.js`)
  } finally {
    registeringPath = undefined
  }
}
