import { defineMessages } from '../../../i18n/message'

export const preferenceTexts = defineMessages({
  title: { 'zh-CN': '接收设置', 'zh-HK': '接收設定', en: 'What I hear' },
  reason: { 'zh-CN': '登录后可选择收到哪些消息。', 'zh-HK': '登入後可選擇收到哪些訊息。', en: 'Sign in to choose what you hear.' },
  loading: { 'zh-CN': '正在读取设置', 'zh-HK': '正在讀取設定', en: 'Reading your choices' },
  fewer: { 'zh-CN': '少打扰', 'zh-HK': '減少打擾', en: 'Fewer messages' },
  fewerNote: {
    'zh-CN': '打开后只发必要的：等级变更、保级提醒、规则更新、活动变更与取消、候补到的名额，以及对您提问的答复。',
    'zh-HK': '開啟後只發必要的：等級變更、保級提醒、規則更新、活動變更與取消、候補到的名額，以及對您提問的答覆。',
    en: 'When on, only what is necessary: changes of your tier, watch notices, new rules, events changed or cancelled, seats you waited for, and answers to what you asked.',
  },
  wechat: { 'zh-CN': '微信通知', 'zh-HK': '微信通知', en: 'WeChat' },
  sms: { 'zh-CN': '短信', 'zh-HK': '短訊', en: 'Text messages' },
  channelNote: {
    'zh-CN': '不选的只在“消息”里看到。',
    'zh-HK': '不選的只在「訊息」裏看到。',
    en: 'What is off you find under Messages only.',
  },
  grants: { 'zh-CN': '微信通知还会发几条', 'zh-HK': '微信通知還會發幾則', en: 'WeChat messages still to come' },
  grantsNote: {
    'zh-CN': '微信规定：您每允许一次，银行只能发一条。用完后只在“消息”里看到。',
    'zh-HK': '微信規定：您每允許一次，銀行只能發一則。用完後只在「訊息」裏看到。',
    en: 'By WeChat’s rules the bank may send one message each time you allow it. After that you find them under Messages only.',
  },
  grantsLoading: { 'zh-CN': '正在读取', 'zh-HK': '正在讀取', en: 'Reading' },
  left: { 'zh-CN': '还会发 {left} 条', 'zh-HK': '還會發 {left} 則', en: 'To come: {left}' },
  allow: { 'zh-CN': '再允许 1 条', 'zh-HK': '再允許 1 則', en: 'Allow 1 more' },
  allowOf: { 'zh-CN': '{group}：再允许 1 条', 'zh-HK': '{group}：再允許 1 則', en: '{group}: allow 1 more' },
  wanted: { 'zh-CN': '在“消息”里也要看到', 'zh-HK': '在「訊息」裏也要看到', en: 'Also shown under Messages' },
  wantedNote: {
    'zh-CN': '关掉的不再发给您。等级、活动和服务的消息一直保留。',
    'zh-HK': '關掉的不再發給您。等級、活動和服務的訊息一直保留。',
    en: 'What is off is not written any more. Messages on your tier, events and service always are.',
  },
  quiet: { 'zh-CN': '安静时段', 'zh-HK': '安靜時段', en: 'Quiet hours' },
  quietHours: {
    'zh-CN': '{from}:00 至次日 {to}:00 不发微信通知和短信，都等到早上。',
    'zh-HK': '{from}:00 至翌日 {to}:00 不發微信通知和短訊，都等到早上。',
    en: 'Nothing is sent from {from}:00 to {to}:00; it waits until the morning.',
  },
  marketing: { 'zh-CN': '营销信息', 'zh-HK': '營銷資訊', en: 'Marketing' },
  marketingOn: {
    'zh-CN': '您已同意用微信和短信接收知识卡、问候和约谈邀请。可随时撤回。',
    'zh-HK': '您已同意用微信和短訊接收知識卡、問候和約談邀請。可隨時撤回。',
    en: 'You agreed to get cards, greetings and invitations by WeChat and text. You can withdraw that at any time.',
  },
  marketingOff: {
    'zh-CN': '您没有同意接收营销信息：知识卡、问候和约谈邀请只在“消息”里。',
    'zh-HK': '您沒有同意接收營銷資訊：知識卡、問候和約談邀請只在「訊息」裏。',
    en: 'You did not agree to marketing: cards, greetings and invitations stand under Messages only.',
  },
  toPrivacy: { 'zh-CN': '同意与隐私', 'zh-HK': '同意與私隱', en: 'Consents and privacy' },
  saved: { 'zh-CN': '已保存', 'zh-HK': '已儲存', en: 'Saved' },
  lost: {
    'zh-CN': '没有连上，刚才的选择没有保存。请检查网络后再点一次。',
    'zh-HK': '未能連接，剛才的選擇沒有儲存。請檢查網絡後再按一次。',
    en: 'No connection: that choice was not saved. Check the network and tap again.',
  },
})

export const preferenceGroupTexts = defineMessages({
  tier: { 'zh-CN': '等级与评定', 'zh-HK': '等級與評定', en: 'Tier and evaluations' },
  event: { 'zh-CN': '活动', 'zh-HK': '活動', en: 'Events' },
  perk: { 'zh-CN': '权益与积分到期', 'zh-HK': '權益與積分到期', en: 'Perks and points that lapse' },
  service: { 'zh-CN': '经理回复与服务', 'zh-HK': '經理回覆與服務', en: 'Replies and service' },
  learning: { 'zh-CN': '知识卡', 'zh-HK': '知識卡', en: 'Knowledge cards' },
  greeting: { 'zh-CN': '节气、生日问候与沙龙邀请', 'zh-HK': '節氣、生日問候與沙龍邀請', en: 'Greetings and salon invitations' },
})
