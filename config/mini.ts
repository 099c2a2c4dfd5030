import path from 'node:path'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import { CollapseWxml } from './collapse-wxml'
import { axiosChecks, axiosForms, replaceParts } from './replacements'

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
  // Taro unrolls its templates this many levels before it starts a component of its own; our deepest screen has nine.
  ...({ baseLevel: 10 } as object),
  optimizeMainPackage: { enable: true },
  miniCssExtractPluginOption: { ignoreOrder: true },
  runtime: {
    enableInnerHTML: false,
    enableAdjacentHTML: false,
    enableTemplateContent: false,
    enableCloneNode: false,
    enableSizeAPIs: false,
  },
  webpackChain(chain) {
    chain.plugin('providerPlugin').tap((args) => {
      args[0].AbortController = [path.join(root, 'src/platform/polyfills/abort-controller.ts'), 'AbortController']
      return args
    })
    chain.plugin('collapseWxml').use(CollapseWxml)
    // Requests go through Taro.request: axios' XHR and fetch adapters would be 18 KB of dead weight.
    replaceParts(chain, root, [
      axiosForms,
      axiosChecks,
      [/^\.\/(xhr|fetch)\.js$/, /axios[\/]lib[\/]adapters$/, 'src/platform/request/no-adapter.ts'],
    ])
  },
})
