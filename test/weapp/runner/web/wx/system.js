import { builtinTags, options } from '../host/environment.js'
import { guard, report } from '../host/report.js'
import { state } from '../host/state.js'
import { addApi, addEvents, addInertApis, addMockedApis } from './api.js'

const appEvents = (
  'AppShow AppHide Error PageNotFound UnhandledRejection ThemeChange NetworkStatusChange NetworkWeakChange WindowResize KeyboardHeightChange ' +
  'UserCaptureScreen MemoryWarning AppRoute AppRouteDone NeedPrivacyAuthorization LazyLoadError AudioInterruptionBegin AudioInterruptionEnd'
).split(' ')
const deviceApis = (
  'requestPayment requestSubscribeMessage getUserProfile authorize openSetting chooseAddress chooseLocation getLocation getFuzzyLocation ' +
  'openLocation scanCode chooseImage chooseMedia saveImageToPhotosAlbum makePhoneCall openDocument navigateToMiniProgram addPhoneContact ' +
  'addPhoneCalendar addPhoneRepeatCalendar startFacialRecognitionVerify openCustomerServiceChat showShareImageMenu previewMedia ' +
  'downloadFile uploadFile'
).split(' ')

/** What the mini-program can learn of the phone, of WeChat and of itself. */
export function addSystem(wx) {
  wx.getWindowInfo = windowInfo
  wx.getDeviceInfo = deviceInfo
  wx.getAppBaseInfo = appInfo
  wx.getSystemInfoSync = () => ({ ...windowInfo(), ...deviceInfo(), ...appInfo(), errMsg: 'getSystemInfo:ok' })
  addApi(wx, 'getSystemInfo', wx.getSystemInfoSync)
  addApi(wx, 'getSystemInfoAsync', wx.getSystemInfoSync)
  wx.getSystemSetting = () => ({ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' })
  wx.getAppAuthorizeSetting = () => ({
    albumAuthorized: 'authorized',
    cameraAuthorized: 'authorized',
    phoneCalendarAuthorized: 'authorized',
  })
  wx.getMenuButtonBoundingClientRect = capsuleRect
  wx.getLaunchOptionsSync = () => state.launchOptions
  wx.getEnterOptionsSync = () => state.launchOptions
  wx.getAccountInfoSync = () => ({ miniProgram: { appId: options.appId, envVersion: 'develop', version: '' }, plugin: {} })
  wx.canIUse = (schema) => typeof wx[schema.split('.')[0]] === 'function' || builtinTags.includes(schema.split('.')[0])
  wx.env = { USER_DATA_PATH: 'wxfile://usr' }
  wx.nextTick = (callback) => void Promise.resolve().then(() => guard(callback, 'nextTick'))
  wx.getUpdateManager = () => ({ onCheckForUpdate: () => {}, onUpdateReady: () => {}, onUpdateFailed: () => {}, applyUpdate: () => {} })
  addEvents(wx, appEvents)
  addApi(wx, 'login', () => ({ code: options.loginCode }))
  addApi(wx, 'getNetworkType', () => ({ networkType: 'wifi' }))
  addApi(wx, 'getSetting', () => ({ authSetting: {}, subscriptionsSetting: {} }))
  addApi(wx, 'getPrivacySetting', () => ({ needAuthorization: state.needsPrivacy, privacyContractName: '《用户隐私保护指引》' }))
  addInertApis(wx, ['checkSession', 'requirePrivacyAuthorize', 'openPrivacyContract', 'reportEvent', 'vibrateShort', 'vibrateLong'])
  addApi(wx, 'getScreenBrightness', () => ({ value: state.screenBrightness }))
  addApi(wx, 'setScreenBrightness', ({ value }) => {
    state.screenBrightness = value
    report('screen-brightness', String(value))
  })
  addInertApis(wx, ['setKeepScreenOn', 'setVisualEffectOnCapture', 'preloadSubpackage', 'hideKeyboard', 'loadFontFace'])
  addMockedApis(wx, deviceApis)
}

function windowInfo() {
  const stage = document.querySelector('#stage').getBoundingClientRect()
  const { statusBarHeight, safeBottom } = options
  const safeArea = { left: 0, right: innerWidth, top: statusBarHeight, bottom: innerHeight - safeBottom, width: innerWidth }
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    windowWidth: innerWidth,
    windowHeight: Math.round(stage.height),
    screenTop: Math.round(stage.top),
    statusBarHeight,
    safeArea: { ...safeArea, height: safeArea.bottom - safeArea.top },
  }
}

function deviceInfo() {
  return { brand: 'devtools', model: 'iPhone 12/13 (Pro)', system: 'iOS 16.0', platform: 'devtools', benchmarkLevel: 1, memorySize: 2048 }
}

function appInfo() {
  const { sdkVersion, language, fontSizeSetting } = options
  const font = { fontSizeSetting, fontSizeScaleFactor: fontSizeSetting / 16 }
  return { SDKVersion: sdkVersion, version: '8.0.50', language, theme: state.theme, ...font, host: { env: 'WeChat' }, mode: 'default' }
}

function capsuleRect() {
  const top = options.statusBarHeight + 6
  return { width: 87, height: 32, top, bottom: top + 32, right: innerWidth - 7, left: innerWidth - 94 }
}
