import path from 'node:path'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import { NormalModuleReplacementPlugin } from 'webpack'

/** webpack-chain, as Taro hands it over. */
export type Chain = Parameters<NonNullable<NonNullable<IProjectConfig<'webpack5'>['h5']>['webpackChain']>>[0]
type Resource = { context: string; request: string }

/** A part of a package that the app does not need: what is asked for, by whom, and the file of ours it gets instead. */
export type Replacement = readonly [request: RegExp, askedBy: RegExp, by: string]

/** Leaves unneeded parts of packages out of a build. */
export function replaceParts(chain: Chain, root: string, replacements: readonly Replacement[]): void {
  replacements.forEach(([request, askedBy, by], place) => {
    const replace = (resource: Resource) => {
      if (askedBy.test(resource.context)) resource.request = path.join(root, by)
    }
    chain.plugin(`replacement${place}`).use(NormalModuleReplacementPlugin, [request, replace])
  })
}

/** axios' code for forms: 9 KB on either target. */
export const axiosForms: Replacement = [
  /(toFormData|toURLEncodedForm|formDataToJSON|AxiosURLSearchParams|HttpStatusCode|createMultipartBody)\.js$/,
  /axios[\\/]lib/,
  'src/platform/request/no-forms.ts',
]

/** axios' checks of how it is called, and its old way to cancel: 4 KB on either target. */
export const axiosChecks: Replacement = [
  /(validator|assertParamsAcyclic|CancelToken)\.js$/,
  /axios[\\/]lib/,
  'src/platform/request/no-checks.ts',
]
