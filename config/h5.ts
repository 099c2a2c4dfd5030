import { createHash } from 'node:crypto'
import path from 'node:path'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import { isOfHome, PreloadHome } from './preload-home'
import { axiosChecks, axiosForms, replaceParts, type Chain, type Replacement } from './replacements'

export type H5Config = NonNullable<IProjectConfig<'webpack5'>['h5']>

const names = (kind: 'js' | 'css') => `${kind}/[name].[contenthash:8].${kind}`

/** Together 35 KB gz of the first screen. */
export const replacedInBrowsers: readonly Replacement[] = [
  axiosForms,
  axiosChecks,
  [/(components-react\/dist\/index|components\/global|taro-components)\.css$/, /./, 'src/platform/elements/h5-router/nothing.ts'],
  [/navigation-?[bB]ar\.js$/, /@tarojs[\\/]router/, 'src/platform/elements/h5-router/navigation-bar.ts'],
  [/style\.js$/, /@tarojs[\\/]router/, 'src/platform/elements/h5-router/style.ts'],
  [/^query-string$/, /@tarojs[\\/]router/, 'src/platform/elements/h5-router/query-string.ts'],
  [/events\/resize\.js$/, /@tarojs[\\/]router/, 'src/platform/elements/h5-router/no-resize.ts'],
  [/^\.\.?\/perf\.js$/, /@tarojs[\\/]runtime/, 'src/platform/elements/no-perf.ts'],
  [/^universal-router$/, /@tarojs[\\/]router/, 'src/platform/elements/h5-router/find-page.ts'],
  // axios uses XHR here; its fetch adapter is never chosen
  [/^\.\/fetch\.js$/, /axios[\\/]lib[\\/]adapters$/, 'src/platform/request/no-adapter.ts'],
  [/(cookies|isURLSameOrigin)\.js$/, /axios[\\/]lib/, 'src/platform/request/no-xsrf.ts'],
  [/progressEventReducer\.js$/, /axios[\\/]lib/, 'src/platform/request/no-progress.ts'],
  [/^\.\/interceptor\/(index|interceptors)\.js$/, /@tarojs[\\/]api/, 'src/platform/elements/h5-router/no-interceptors.ts'],
]

/** The address of each page in a browser. */
const customRoutes = {
  '/pages/home/index': '/',
  '/pages/perks/index': '/perks',
  '/pages/learn/index': '/learn',
  '/pages/events/index': '/events',
  '/pages/me/index': '/me',
  '/packages/account/sign-in/index': '/sign-in',
  '/packages/account/privacy/index': '/privacy',
  '/packages/account/my-data/index': '/my-data',
  '/packages/account/notice/index': '/notice',
  '/packages/ladder/planner/index': '/planner',
  '/packages/ladder/goal/index': '/goal',
  '/packages/ladder/footprints/index': '/footprints',
  '/packages/ladder/counted/index': '/counted',
  '/packages/ladder/cases/index': '/cases',
  '/packages/ladder/report/index': '/report',
  '/packages/manager/manager/index': '/manager',
  '/packages/manager/booking/index': '/booking',
  '/packages/perks/perk/index': '/perk',
  '/packages/perks/comparison/index': '/perk-comparison',
  '/packages/perks/letter/index': '/upgrade-letter',
  '/packages/perks/redemption/index': '/redemption',
  '/packages/perks/ledger/index': '/perk-ledger',
  '/packages/points/points/index': '/points',
  '/packages/points/rewards/index': '/rewards',
  '/packages/messages/inbox/index': '/messages',
  '/packages/messages/preferences/index': '/message-preferences',
  '/packages/messages/feedback/index': '/feedback',
  '/packages/messages/survey/index': '/meeting-survey',
  '/packages/learn/article/index': '/article',
  '/packages/learn/search/index': '/learning-search',
  '/packages/learn/glossary/index': '/glossary',
  '/packages/learn/cards/index': '/cards',
  '/packages/learn/bookmarks/index': '/bookmarks',
  '/packages/courses/course/index': '/course',
  '/packages/courses/chapter/index': '/chapter',
  '/packages/courses/quiz/index': '/quiz',
  '/packages/courses/certificates/index': '/certificates',
  '/packages/courses/verification/index': '/verify',
  '/packages/courses/risk/index': '/risk',
  '/packages/events/find/index': '/find-events',
  '/packages/events/calendar/index': '/event-calendar',
  '/packages/events/event/index': '/event',
  '/packages/events/sign-up/index': '/event-sign-up',
  '/packages/events/ticket/index': '/ticket',
  '/packages/events/draw/index': '/event-draw',
  '/packages/events/survey/index': '/event-survey',
  '/packages/charts/trend/index': '/trend',
  '/packages/preview/index': '/preview',
}

/** Plain elements in place of Taro's web components: smaller, and reachable by keyboard. */
export function usePlainElements(chain: Chain, root: string): void {
  chain.resolve.alias.set('@tarojs/components$', path.join(root, 'src/platform/elements/elements.ts'))
}

/** A class's own name, and its file's mark: a mark of each class would be chance that no compression shortens, 0.9 KB on the first screen. */
const scopedName = (root: string) => (name: string, file: string) =>
  `${name}_${createHash('md5').update(path.relative(root, file)).digest('hex').slice(0, 4)}`

/** What only the H5 build needs. */
export const h5 = (root: string): H5Config => ({
  publicPath: '/',
  staticDirectory: 'static',
  router: { mode: 'browser', customRoutes },
  output: { filename: names('js'), chunkFilename: names('js') },
  miniCssExtractPluginOption: { ignoreOrder: true, filename: names('css'), chunkFilename: names('css') },
  devServer: { port: 10086, open: false, proxy: [{ context: ['/api'], target: `http://127.0.0.1:${process.env.PORT ?? 8080}` }] },
  // No root-font script: sizes are px, and the page needs no inline script, so the CSP can stay strict.
  htmlPluginOption: { script: '' },
  useHtmlComponents: true,
  postcss: {
    autoprefixer: { enable: true, config: {} },
    pxtransform: { enable: false, config: {} },
    cssModules: { enable: true, config: { namingPattern: 'module', generateScopedName: scopedName(root) } },
  },
  webpackChain(chain) {
    usePlainElements(chain, root)
    replaceParts(chain, root, replacedInBrowsers)
    if (process.env.NODE_ENV !== 'production') return
    chain.plugin('preloadHome').use(PreloadHome)
    // Taro's own groups put shared code into every lazy page again.
    chain.optimization.splitChunks({
      chunks: 'all',
      maxInitialRequests: 20,
      maxAsyncRequests: 20,
      minSize: 10_000,
      hidePathInfo: true,
      cacheGroups: {
        default: false,
        defaultVendors: false,
        react: { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 40 },
        echarts: { name: 'echarts', test: /[\\/]node_modules[\\/](echarts|zrender)[\\/]/, priority: 30, chunks: 'async' },
        // Home asks for two files after the entry: its own, and this one of what it shares with other pages.
        shared: { name: 'shared', test: isOfHome, minChunks: 2, priority: 20, reuseExistingChunk: true, chunks: 'async', enforce: true },
        // What many other pages share, fetched by the first of them that is opened.
        pages: { name: 'pages', minChunks: 5, priority: 10, reuseExistingChunk: true, chunks: 'async', enforce: true },
      },
    })
  },
})
