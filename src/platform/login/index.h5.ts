import type { LoginPlatform } from './types'

export const login = { hasWechat: false, wechatCode: async () => null } satisfies LoginPlatform
