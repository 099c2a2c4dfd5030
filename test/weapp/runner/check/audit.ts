import fs from 'node:fs'
import path from 'node:path'
import type { CompiledApp } from '../compile/compile-app'
import type { Diagnostic } from '../diagnostic'

type Hit = { readonly file: string; readonly message: string }
type AuditRule = { readonly id: string; readonly level: Diagnostic['level']; readonly find: (app: CompiledApp) => Hit[] }

const maxMediaBytes = 200 * 1024
const maxGlobalComponents = 5

/** Rules of WeChat's audits, code scan and security guidance that a built folder can be held to, with WeChat's own thresholds. */
const rules: readonly AuditRule[] = [
  {
    id: 'lazy-code-loading',
    level: 'error',
    find: ({ appJson }) =>
      appJson.lazyCodeLoading === 'requiredComponents'
        ? []
        : [{ file: 'app.json', message: 'set "lazyCodeLoading": "requiredComponents"' }],
  },
  {
    id: 'preload-rule',
    level: 'warning',
    find: ({ appJson, pages }) =>
      pages.some((page) => page.root) && !appJson.preloadRule ? [{ file: 'app.json', message: 'subpackages without a preloadRule' }] : [],
  },
  { id: 'theme-variables', level: 'error', find: findLiteralColours },
  {
    id: 'global-components',
    level: 'error',
    find: ({ appJson }) => {
      const count = Object.keys(appJson.usingComponents ?? {}).length
      return count > maxGlobalComponents
        ? [{ file: 'app.json', message: `${count} global components, at most ${maxGlobalComponents}` }]
        : []
    },
  },
  {
    id: 'large-media',
    level: 'error',
    find: ({ source }) =>
      source.files
        .filter((file) => /\.(png|jpe?g|gif|svg|webp|mp3|aac|wav|mp4)$/.test(file))
        .map((file) => ({ file, bytes: fs.statSync(path.join(source.root, file)).size }))
        .filter(({ bytes }) => bytes > maxMediaBytes)
        .map(({ file, bytes }) => ({ file, message: `${bytes} bytes, at most ${maxMediaBytes}` })),
  },
  {
    id: 'foreign-files',
    level: 'error',
    find: ({ source }) =>
      source.files
        .filter((file) => /\.map$|(^|\/)\.env|project\.private/.test(file))
        .map((file) => ({ file, message: 'does not belong into the package' })),
  },
  // 10 KB of data are 13,654 characters of base64
  { id: 'large-base64', level: 'error', find: contentRule('.wxss', /data:[a-z]+\/[a-z+.-]+;base64,[A-Za-z0-9+/=]{13654,}/g) },
  { id: 'active-pseudo', level: 'warning', find: contentRule('.wxss', /[^{}\s]*:active\b/g) },
  { id: 'plain-http', level: 'error', find: contentRule('.js', /["'`]http:\/\/(?!www\.w3\.org|localhost|127\.)[\w.-]+/g) },
  { id: 'code-from-text', level: 'error', find: contentRule('.js', /\beval\(|new Function\((?!["']return this["']\))/g) },
  { id: 'deprecated-api', level: 'error', find: contentRule('.js', /\bwx\.(getUserInfo|getUserProfile|drawCanvas|saveFile)\s*\(/g) },
  { id: 'secret', level: 'error', find: contentRule('.js', /\b(appsecret|session_key)\b/gi) },
  {
    id: 'personal-data',
    level: 'error',
    find: contentRule('.js', /["'`]1[3-9]\d{9}["'`]|\b[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])\d{5}[\dX]\b/g),
  },
]

/** Holds the built folder to the audit rules. */
export function auditApp(app: CompiledApp): Diagnostic[] {
  return rules.flatMap(({ id, level, find }) => find(app).map((hit) => ({ level, rule: id, ...hit })))
}

const themed = /^(navigationBar(BackgroundColor|TextStyle)|background(Color|TextStyle)|color|selectedColor|borderStyle)$/

/** In an app with a dark mode every colour of a native bar is a variable that both themes have. */
function findLiteralColours({ appJson, configs, source }: CompiledApp): Hit[] {
  if (!appJson.darkmode) return []
  const themes = Object.values(source.readJson<Record<string, object>>(appJson.themeLocation ?? 'theme.json') ?? {})
  const isVariable = (value: unknown) =>
    typeof value === 'string' && value.startsWith('@') && themes.every((theme) => value.slice(1) in theme)
  const hitsIn = (file: string, settings: object = {}) =>
    Object.entries(settings)
      .filter(([name, value]) => themed.test(name) && !isVariable(value))
      .map(([name, value]) => ({ file, message: `${name} is ${String(value)}, not a variable of both themes` }))
  const ofPages = Object.entries(configs).flatMap(([page, config]) => hitsIn(`${page}.json`, config))
  return [...hitsIn('app.json', appJson.window), ...hitsIn('app.json', appJson.tabBar), ...ofPages]
}

/** A rule about what no file of a type may contain; one hit a file is enough. */
function contentRule(extension: string, forbidden: RegExp): AuditRule['find'] {
  return ({ source }) =>
    source.files
      .filter((file) => file.endsWith(extension))
      .flatMap((file) => {
        const [match] = source.read(file).match(forbidden) ?? []
        return match === undefined ? [] : [{ file, message: match.slice(0, 60) }]
      })
}
