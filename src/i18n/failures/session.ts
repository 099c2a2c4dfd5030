import { defineMessages } from '../message'

/** What the bank may refuse about signing in, in words. */
export const sessionFailures = defineMessages({
  'SESSION.CODE_WRONG': {
    'zh-CN': '验证码不正确，请核对后重新输入。',
    'zh-HK': '驗證碼不正確，請核對後重新輸入。',
    en: 'That code is not right. Check it and type it again.',
  },
  'SESSION.CODE_EXPIRED': {
    'zh-CN': '验证码已过期，请重新获取。',
    'zh-HK': '驗證碼已過期，請重新獲取。',
    en: 'That code has expired. Please get a new one.',
  },
  'SESSION.CODE_LOCKED': {
    'zh-CN': '输错次数过多，请重新获取验证码。',
    'zh-HK': '輸錯次數過多，請重新獲取驗證碼。',
    en: 'Too many wrong tries. Please get a new code.',
  },
  'SESSION.CODE_TOO_SOON': {
    'zh-CN': '获取验证码过于频繁，请稍后再试。',
    'zh-HK': '獲取驗證碼過於頻繁，請稍後再試。',
    en: 'Too many codes were sent. Please wait a little before the next.',
  },
  'SESSION.PHONE_UNKNOWN': {
    'zh-CN': '该手机号未在本行预留，请核对或到网点登记。',
    'zh-HK': '此手機號碼未在本行登記，請核對或到分行登記。',
    en: 'The bank does not have this number. Check it, or register it at a branch.',
  },
  'SESSION.LINK_EXPIRED': {
    'zh-CN': '微信关联已超时，请返回后重新登录。',
    'zh-HK': '微信關聯已逾時，請返回後重新登入。',
    en: 'Linking WeChat took too long. Please go back and sign in again.',
  },
  'SESSION.CONSENT_NEEDED': {
    'zh-CN': '请先同意服务条款：用手机号登录一次即可。',
    'zh-HK': '請先同意服務條款：以手機號碼登入一次即可。',
    en: 'Please agree to the terms first: sign in by phone once.',
  },
  'CONSENT.VERSION_OLD': {
    'zh-CN': '条款刚刚更新了。请阅读新版后再同意。',
    'zh-HK': '條款剛剛更新了。請閱讀新版後再同意。',
    en: 'The terms have just changed. Read the new version before you agree.',
  },
  'SESSION.WECHAT_REJECTED': {
    'zh-CN': '微信登录没有成功，请用手机号登录。',
    'zh-HK': '微信登入未能成功，請用手機號碼登入。',
    en: 'WeChat sign-in failed. Please sign in by phone.',
  },
})
