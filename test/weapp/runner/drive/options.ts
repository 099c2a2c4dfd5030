import type { Browser } from 'playwright-core'
import type { RequestAnswer, SentRequest } from './requests'

/** How a mini-program is started. Everything has a default: an iPhone-like screen of 375 × 812, light, Chinese, first page. */
export type LaunchOptions = {
  /** Page to open, with a query if need be; without it the app's first page. */
  readonly path?: string
  /** Origin that answers every `wx.request`, whatever origin the build calls, for example the test's own server. */
  readonly server?: string
  /** Answers a request in the test itself; undefined passes it on. */
  readonly onRequest?: (request: SentRequest) => RequestAnswer | undefined | Promise<RequestAnswer | undefined>
  /** What `wx.getStorage` holds at start, and what `wx.login` gives. */
  readonly storage?: Readonly<Record<string, unknown>>
  readonly loginCode?: string
  readonly scene?: number
  readonly theme?: 'light' | 'dark'
  readonly language?: 'zh_CN' | 'en'
  /** Results of device and permission APIs by name, and of `<button open-type>` as `openType:getPhoneNumber`. */
  readonly mocks?: Readonly<Record<string, unknown>>
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly pixelRatio?: number
  readonly statusBarHeight?: number
  readonly safeBottom?: number
  /** The app's font size setting in WeChat, in px; 16 is the standard. */
  readonly fontSizeSetting?: number
  /** Whether the customer has yet to agree to the guideline on privacy. */
  readonly needsPrivacy?: boolean
  /** A browser to share between runs; without it each run starts and ends its own. */
  readonly browser?: Browser
}

/** What the host page is told; the same names are read in web/host. */
export type HostOptions = Required<
  Pick<LaunchOptions, 'scene' | 'theme' | 'language' | 'statusBarHeight' | 'safeBottom' | 'fontSizeSetting' | 'needsPrivacy'>
> & {
  readonly path?: string
  readonly storage: Readonly<Record<string, unknown>>
  readonly mocks: Readonly<Record<string, unknown>>
  readonly loginCode: string
  readonly sdkVersion: string
  readonly appId: string
}

/** Fills in the defaults. 1001 is the scene of a start from WeChat's own list. */
export function toHostOptions(options: LaunchOptions): HostOptions {
  const { path, scene = 1001, theme = 'light', language = 'zh_CN', statusBarHeight = 44, safeBottom = 0, fontSizeSetting = 16 } = options
  return {
    ...(path === undefined ? {} : { path }),
    scene,
    theme,
    language,
    statusBarHeight,
    safeBottom,
    fontSizeSetting,
    needsPrivacy: options.needsPrivacy ?? false,
    storage: options.storage ?? {},
    mocks: options.mocks ?? {},
    loginCode: options.loginCode ?? 'runner-login-code',
    sdkVersion: '3.7.0',
    appId: 'wx0000000000000000',
  }
}
