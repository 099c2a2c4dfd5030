import type { AppSource } from './app-source'

/** What a script of the mini-program may see besides WeChat's own globals: ECMAScript, timers and the console. */
const visibleGlobals = new Set(
  (
    'Object Function Array String Number Boolean Symbol BigInt Math JSON Date RegExp Promise Proxy Reflect Map Set WeakMap WeakSet ' +
    'WeakRef FinalizationRegistry Error TypeError RangeError SyntaxError EvalError ReferenceError URIError AggregateError ' +
    'SuppressedError ArrayBuffer SharedArrayBuffer Atomics DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array ' +
    'Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array parseInt parseFloat isNaN isFinite ' +
    'encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape setTimeout clearTimeout setInterval clearInterval ' +
    'console Intl NaN Infinity undefined eval globalThis Iterator'
  ).split(' '),
)

/** Names that scripts of today's browsers have and a mini-program lacks, even where this browser's window does not list them. */
const alwaysHidden = ['frames', 'Worker', 'SharedWorker', 'queueMicrotask', 'structuredClone', 'AbortController', 'TextEncoder', 'crypto']

/** Of the globals of the browser at hand, those that must stay hidden from the mini-program. */
export function hiddenGlobals(browserGlobals: readonly string[]): string[] {
  const isIdentifier = /^[A-Za-z_$][\w$]*$/
  return [...new Set([...alwaysHidden, ...browserGlobals])].filter((name) => isIdentifier.test(name) && !visibleGlobals.has(name))
}

/** Wraps a module for the runner: the outer function's parameters hide the browser, the inner one lets the module use the same names. */
export function wrapModule(app: AppSource, file: string, hidden: readonly string[]): string {
  const parameters = ['require', 'module', 'exports', 'global', 'globalThis', 'Function', ...hidden].join(', ')
  const body = `(function () {\n${app.read(file)}\n}).call(undefined)`
  return `__wxDefine(${JSON.stringify(file)}, function (${parameters}) { ${body} })\n//# sourceURL=weapp://${file}\n`
}

/** Reports every script that does not parse. */
export function checkScripts(app: AppSource): void {
  for (const file of app.files.filter((name) => name.endsWith('.js'))) {
    try {
      new Function(app.read(file))
    } catch (error) {
      app.diagnostics.push({ level: 'error', rule: 'js', file, message: String(error) })
    }
  }
}
