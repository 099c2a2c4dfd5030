import path from 'node:path'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import { NormalModuleReplacementPlugin } from 'webpack'

type MiniConfig = NonNullable<IProjectConfig<'webpack5'>['mini']>

const isProduction = process.env.NODE_ENV === 'production'

/** What only the mini-program build needs. */
export const mini = (root: string): MiniConfig => ({
  // Sizes are px: text must not grow with the screen's width, so nothing is turned into rpx.
  postcss: {
    pxtransform: { enable: false, config: {} },
    // Class names travel in setData: short ones keep the first screen small.
    cssModules: {
      enable: true,
      config: { namingPattern: 'module', generateScopedName: isProduction ? '[hash:base64:4]' : '[name]__[local]' },
    },
  },
  minifyXML: { collapseWhitespace: true },
  optimizeMainPackage: { enable: true },
  miniCssExtractPluginOption: { ignoreOrder: true },
  runtime: { enableInnerHTML: false, enableAdjacentHTML: false, enableTemplateContent: false, enableCloneNode: false, enableSizeAPIs: false },
  webpackChain(chain) {
    chain.plugin('providerPlugin').tap((args) => {
      args[0].AbortController = [path.join(root, 'src/platform/polyfills/abort-controller.ts'), 'AbortController']
      return args
    })
    // Requests go through Taro.request: axios' XHR and fetch adapters would be 18 KB of dead weight.
    chain.plugin('slimAxios').use(NormalModuleReplacementPlugin, [
      /^\.\/(xhr|fetch)\.js$/,
      (resource: { context: string; request: string }) => {
        if (/axios[\\/]lib[\\/]adapters$/.test(resource.context)) resource.request = path.join(root, 'src/platform/request/no-adapter.ts')
      },
    ])
  },
})
