import type { LoginPlatform } from './types'

export const login: LoginPlatform = { hasWechat: false, wechatCode: async () => null }
