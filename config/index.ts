import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import { consoleTarget } from './console'
import { h5 } from './h5'
import { mini } from './mini'

const root = path.resolve(__dirname, '..')

/** What terser does by default and Taro turns off in mini-programs. */
const compressions = Object.fromEntries(
  'arrows collapse_vars comparisons computed_props directives hoist_props inline loops negate_iife properties reduce_funcs reduce_vars switches typeofs'
    .split(' ')
    .map((option) => [option, true]),
)

const { TARO_ENV, TARO_APP_TARGET, NODE_ENV } = process.env
const isConsole = TARO_ENV === 'h5' && TARO_APP_TARGET === 'console'

/** The build of every target. What differs between them is in mini.ts, h5.ts and console.ts. */
export default defineConfig<'webpack5'>(async (merge) => {
  const config: IProjectConfig<'webpack5'> = {
    projectName: 'wealth-ladder',
    date: '2026-11-22',
    designWidth: 375,
    deviceRatio: { 375: 2, 750: 1 },
    sourceRoot: 'src',
    outputRoot: `dist-${isConsole ? 'console' : TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // One cache for several targets mixes their modules: the mini-program then dies at start.
    cache: { enable: true, name: [TARO_ENV, TARO_APP_TARGET, NODE_ENV].filter(Boolean).join('-') },
    // Taro's defaults print private fields as `#"name"`, which no browser parses; and Chinese as `\u6d3b`, twice as long as itself.
    terser: {
      enable: true,
      config: {
        keep_fnames: false,
        compress: { ecma: 2015, passes: 2, ...compressions },
        output: { ecma: 2015, quote_keys: false, keep_quoted_props: false, ascii_only: false },
      } as never,
    },
    // Staff wait for no first screen: what terser saves there costs 50 s of CPU a build.
    ...(isConsole && {
      jsMinimizer: 'esbuild',
      esbuild: { minify: { enable: true, config: { target: 'es2020', charset: 'utf8' } as never } },
    }),
    alias: { '@': path.join(root, 'src') },
    plugins: [path.join(root, 'config/aria-plugin.ts')],
    mini: mini(root),
    h5: isConsole ? consoleTarget(root) : h5(root),
  }
  return merge({}, config)
})
