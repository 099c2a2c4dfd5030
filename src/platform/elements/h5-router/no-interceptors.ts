// Stands in for Taro's chain of interceptors around Taro.request, which this app does not call in a browser.
const none = () => undefined

export default class Link {}
export const interceptorify = none
export const timeoutInterceptor = none
export const logInterceptor = none
