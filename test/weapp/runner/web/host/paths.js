import { appJson, pages, themeVariables } from './environment.js'
import { state } from './state.js'

/** A path without `.`, `..` and a slash at its start. */
export function normalize(path) {
  const parts = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Resolves `reference` against the folder of the file `from`. */
export function resolveFrom(from, reference) {
  return normalize(reference.startsWith('/') ? reference : `${from.slice(0, from.lastIndexOf('/') + 1)}${reference}`)
}

/** A page URL in parts. The query stays encoded, as WeChat hands it over. */
export function parsePageUrl(url, from = '') {
  const [path, search = ''] = url.split('?')
  const pairs = search.split('&').filter(Boolean)
  const query = Object.fromEntries(pairs.map((pair) => [pair.split('=')[0], pair.split('=').slice(1).join('=')]))
  return { path: resolveFrom(from, path), query }
}

export const isKnownPage = (path) => pages.some((page) => page.path === path)
export const isTabPage = (path) => (appJson.tabBar?.list ?? []).some((tab) => tab.pagePath === path)

/** The root of the subpackage that a file belongs to; empty for the main package. */
export const packageOf = (file) => pages.find(({ root }) => root && file.startsWith(`${root}/`))?.root ?? ''

/** Where the browser finds an image that the page `route` names. */
export function assetUrl(source, route) {
  return /^(https?:|data:|blob:|\/\/)/.test(source) ? source : `/app/${resolveFrom(route, source)}`
}

/** The value that a setting such as `@navBackground` has in the current theme. */
export function themed(value) {
  return typeof value === 'string' && value.startsWith('@') ? themeVariables[state.theme]?.[value.slice(1)] : value
}

/** Writes `value` at a data path such as `list[0].name`, as setData does. */
export function assignPath(target, path, value) {
  const keys = path.split(/[.[\]]+/).filter(Boolean)
  let owner = target
  keys.slice(0, -1).forEach((key, index) => {
    if (owner[key] === null || typeof owner[key] !== 'object') owner[key] = /^\d+$/.test(keys[index + 1]) ? [] : {}
    owner = owner[key]
  })
  owner[keys.at(-1)] = value
}
