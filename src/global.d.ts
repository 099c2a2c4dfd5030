/// <reference types="@tarojs/taro" />
declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
declare module '*.scss'
declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_ENV: 'weapp' | 'h5'
    readonly TARO_APP_API?: string
    readonly TARO_APP_WECHAT_TEMPLATES?: string
  }
}
