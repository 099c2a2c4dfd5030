import { defineMessages } from '../../i18n/message'

export const signInTexts = defineMessages({
  title: { 'zh-CN': '登录', 'zh-HK': '登入', en: 'Sign in' },
  lead: {
    'zh-CN': '用本行预留的手机号登录',
    'zh-HK': '以本行登記的手機號碼登入',
    en: 'Sign in with the phone number the bank has for you',
  },
  phone: { 'zh-CN': '手机号', 'zh-HK': '手機號碼', en: 'Phone number' },
  phoneHint: { 'zh-CN': '11 位手机号', 'zh-HK': '11 位手機號碼', en: '11 digits' },
  phoneWrong: {
    'zh-CN': '请输入 11 位大陆手机号',
    'zh-HK': '請輸入 11 位內地手機號碼',
    en: 'Type the 11 digits of a mainland mobile number',
  },
  code: { 'zh-CN': '验证码', 'zh-HK': '驗證碼', en: 'Code' },
  codeHint: { 'zh-CN': '6 位数字', 'zh-HK': '6 位數字', en: '6 digits' },
  codeWrong: { 'zh-CN': '请输入短信里的 6 位数字', 'zh-HK': '請輸入短訊中的 6 位數字', en: 'Type the 6 digits from the message' },
  send: { 'zh-CN': '获取验证码', 'zh-HK': '獲取驗證碼', en: 'Get code' },
  sendAgain: { 'zh-CN': '{seconds} 秒后重发', 'zh-HK': '{seconds} 秒後重發', en: 'Again in {seconds} s' },
  sandboxCode: { 'zh-CN': '演示环境，验证码为 {code}', 'zh-HK': '示範環境，驗證碼為 {code}', en: 'Demo bank: your code is {code}' },
  fill: { 'zh-CN': '填入', 'zh-HK': '填入', en: 'Fill in' },
  signIn: { 'zh-CN': '登录', 'zh-HK': '登入', en: 'Sign in' },
  signingIn: { 'zh-CN': '正在登录…', 'zh-HK': '正在登入…', en: 'Signing in…' },
  consentTitle: { 'zh-CN': '还差一步：您的同意', 'zh-HK': '尚差一步：您的同意', en: 'One more step: your consent' },
  consentLead: {
    'zh-CN': '我们用您的资产和使用记录计算等级、提供权益，不读取通讯录和位置，不与第三方共享。',
    'zh-HK': '我們用您的資產和使用記錄計算等級、提供權益，不讀取通訊錄和位置，不與第三方共享。',
    en: 'We use your assets and what you do here for your tier and its perks. No contacts, no location, nothing to third parties.',
  },
  readTerms: { 'zh-CN': '阅读《服务协议与隐私政策》', 'zh-HK': '閱讀《服務協議與私隱政策》', en: 'Read the terms and privacy notice' },
  offers: { 'zh-CN': '接收活动与优惠信息（可选）', 'zh-HK': '接收活動與優惠資訊（可選）', en: 'Tell me of events and offers (optional)' },
  agree: { 'zh-CN': '同意并登录', 'zh-HK': '同意並登入', en: 'Agree and sign in' },
  loadingTerms: { 'zh-CN': '正在打开条款', 'zh-HK': '正在開啟條款', en: 'Loading the terms' },
  byWechat: { 'zh-CN': '微信一键登录', 'zh-HK': '微信一鍵登入', en: 'Sign in with WeChat' },
  wechatUnlinked: {
    'zh-CN': '此微信尚未关联。请用手机号登录一次，以后即可一键登录。',
    'zh-HK': '此微信尚未關聯。請以手機號碼登入一次，以後即可一鍵登入。',
    en: 'This WeChat account is not linked yet. Sign in by phone once; after that one tap is enough.',
  },
})
