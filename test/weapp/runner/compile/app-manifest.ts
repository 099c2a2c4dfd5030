import path from 'node:path/posix'
import type { AppSource } from './app-source'

/** A page, and the root of the subpackage it belongs to (empty: the main package). */
export type AppPage = { readonly path: string; readonly root: string }

export type ComponentConfig = { usingComponents?: Record<string, string>; styleIsolation?: string; [setting: string]: unknown }

type TabBar = { readonly list?: readonly { pagePath: string; iconPath?: string; selectedIconPath?: string }[] }
type Subpackage = { readonly root: string; readonly pages: readonly string[] }

/** The part of app.json that the runner reads; the rest is passed on to the pages as it is. */
export type AppJson = {
  pages?: string[]
  subPackages?: Subpackage[]
  subpackages?: Subpackage[]
  usingComponents?: Record<string, string>
  tabBar?: TabBar
  darkmode?: boolean
  themeLocation?: string
  window?: object
  lazyCodeLoading?: string
  preloadRule?: object
}

/** What app.json and the page and component JSON say, with every component reference resolved to `/path/of/component`. */
export type AppManifest = {
  readonly appJson: AppJson
  readonly pages: readonly AppPage[]
  readonly components: readonly string[]
  readonly configs: Readonly<Record<string, ComponentConfig>>
}

/** Reads app.json and follows it to every page and component; what is missing becomes a diagnostic. */
export function readManifest(app: AppSource): AppManifest {
  const appJson = app.readJson<AppJson>('app.json') ?? {}
  const pages = listPages(appJson)
  const configs: Record<string, ComponentConfig> = {}
  const components = new Set<string>()
  const visit = (unit: string) => {
    if (configs[unit]) return
    const own = app.readJson<ComponentConfig>(`${unit}.json`) ?? {}
    for (const extension of ['js', 'wxml']) reportMissing(app, `${unit}.${extension}`, 'component')
    const references = [
      ...Object.entries(appJson.usingComponents ?? {}).map(([tag, reference]) => [tag, reference, 'app'] as const),
      ...Object.entries(own.usingComponents ?? {}).map(([tag, reference]) => [tag, reference, unit] as const),
    ]
    const usingComponents: Record<string, string> = {}
    configs[unit] = { ...own, usingComponents }
    for (const [tag, reference, from] of references) {
      const target = resolveComponent(app, from, reference)
      if (!target) {
        app.diagnostics.push({ level: 'error', rule: 'component', file: `${unit}.json`, message: `"${tag}": ${reference} not found` })
        continue
      }
      usingComponents[tag] = `/${target}`
      components.add(target)
      visit(target)
    }
  }
  for (const page of pages) visit(page.path)
  checkTabBar(app, appJson, pages)
  return { appJson, pages, components: [...components], configs }
}

function listPages(appJson: AppJson): AppPage[] {
  const subpackages = appJson.subPackages ?? appJson.subpackages ?? []
  return [
    ...(appJson.pages ?? []).map((page) => ({ path: page, root: '' })),
    ...subpackages.flatMap(({ root, pages }) => pages.map((page) => ({ path: path.join(root, page), root: root.replace(/\/$/, '') }))),
  ]
}

function resolveComponent(app: AppSource, from: string, reference: string): string | undefined {
  const base = reference.startsWith('/') ? reference.slice(1) : path.join(path.dirname(from), reference)
  return [base, `${base}/index`].find((candidate) => app.has(`${candidate}.json`))
}

function reportMissing(app: AppSource, file: string, rule: string): void {
  if (!app.has(file)) app.diagnostics.push({ level: 'error', rule, file, message: 'not found' })
}

function checkTabBar(app: AppSource, { tabBar }: AppJson, pages: readonly AppPage[]): void {
  if (!tabBar) return
  const list = tabBar.list ?? []
  const report = (message: string) => app.diagnostics.push({ level: 'error', rule: 'app.json', file: 'app.json', message })
  if (list.length < 2 || list.length > 5) report('tabBar.list needs 2 to 5 items')
  for (const item of list) {
    if (!pages.some((page) => page.path === item.pagePath && !page.root)) report(`tab ${item.pagePath} is not a page of the main package`)
    for (const icon of [item.iconPath, item.selectedIconPath]) if (icon) reportMissing(app, icon.replace(/^\.?\//, ''), 'app.json')
  }
}
