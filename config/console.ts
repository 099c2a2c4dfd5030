import { h5, replacedInBrowsers, usePlainElements, type H5Config } from './h5'
import { replaceParts } from './replacements'

/** The address of each of the console's pages, below /console. */
const customRoutes = {
  '/packages/console/content/index': '/',
  '/packages/console/editor/index': '/edit',
  '/packages/console/review/index': '/review',
  '/packages/console/calendar/index': '/calendar',
  '/packages/console/roster/index': '/roster',
  '/packages/console/results/index': '/results',
  '/packages/console/audit/index': '/audit',
  '/packages/check-in/door/index': '/check-in',
}

/** antd and its icons put their styles into `<style>` elements, which the content security policy forbids: see docs/decisions/028. */
const adoptedStyles = [/(^|\/)(dynamicCSS|cssUtils)(\.js)?$/, /./, 'src/platform/elements/adopted-styles.ts'] as const

/** The staff's console: a second app for browsers, under /console/. What it does not say is as in the customer's H5. */
export const consoleTarget = (root: string): H5Config => ({
  ...h5(root),
  publicPath: '/console/',
  router: { mode: 'browser', basename: '/console', customRoutes },
  webpackChain(chain) {
    usePlainElements(chain, root)
    replaceParts(chain, root, [...replacedInBrowsers, adoptedStyles])
    if (process.env.NODE_ENV !== 'production') return
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
        // Whatever two pages share is a file of its own: a table is fetched by those that show one, and once.
        shared: { minChunks: 2, priority: 10, reuseExistingChunk: true, chunks: 'async' },
      },
    })
  },
})
