/** Words of messages about perks, service and learning. */
export const serviceLetters = {
  'perk-expiry': {
    title: { 'zh-CN': '快到期：{names}', 'zh-HK': '快到期：{names}', en: 'Expires soon: {names}' },
    text: {
      'zh-CN': '还可使用：{left}。\n{day} 起失效。',
      'zh-HK': '尚可使用：{left}。\n{day} 起失效。',
      en: 'Left to use: {left}.\nGone from {day}.',
    },
  },
  'points-expiry': {
    title: { 'zh-CN': '积分快到期', 'zh-HK': '積分快到期', en: 'Points expire soon' },
    text: {
      'zh-CN': '{points} 积分自 {day} 起失效，可先兑换礼品或权益。',
      'zh-HK': '{points} 積分自 {day} 起失效，可先兌換禮品或權益。',
      en: '{points} points are gone from {day}. You can exchange them for gifts or perks before.',
    },
  },
  'manager-reply': {
    title: { 'zh-CN': '{staff}回复了您', 'zh-HK': '{staff}回覆了您', en: '{staff} has replied' },
    text: { 'zh-CN': '{text}', 'zh-HK': '{text}', en: '{text}' },
  },
  'case-answered': {
    title: { 'zh-CN': '您的申请已答复', 'zh-HK': '您的申請已答覆', en: 'Your case is answered' },
    text: {
      'zh-CN': '您 {day} 提交的申请，答复如下：\n{text}',
      'zh-HK': '您 {day} 提交的申請，答覆如下：\n{text}',
      en: 'To what you asked on {day}:\n{text}',
    },
  },
  'appointment-survey': {
    title: { 'zh-CN': '这次会面怎么样？', 'zh-HK': '這次會面怎麼樣？', en: 'How was your meeting?' },
    text: {
      'zh-CN': '{time} 您与{staff}见了面。用半分钟告诉我们感受，好的坏的都欢迎。',
      'zh-HK': '{time} 您與{staff}見了面。用半分鐘告訴我們感受，好的壞的都歡迎。',
      en: 'You met {staff} on {time}. Half a minute to tell us how it was: good and bad are both welcome.',
    },
  },
  'talk-offer': {
    title: { 'zh-CN': '我们哪里没做好？', 'zh-HK': '我們哪裏沒做好？', en: 'What went wrong?' },
    text: {
      'zh-CN': '最近您来得少了。如果有不满意的地方，请告诉我们；也可以约{staff}聊一聊，不做销售。',
      'zh-HK': '最近您來得少了。如果有不滿意的地方，請告訴我們；也可以約{staff}談一談，不作銷售。',
      en: 'We have seen less of you lately. If something displeased you, please tell us, or arrange a talk with {staff}: nothing will be sold.',
    },
  },
  welcome: {
    title: { 'zh-CN': '欢迎您', 'zh-HK': '歡迎您', en: 'Welcome' },
    text: {
      'zh-CN': '头三天，不妨先做四件小事，每件几分钟。做到哪里都算数，不做也没有关系。',
      'zh-HK': '頭三天，不妨先做四件小事，每件幾分鐘。做到哪裏都算數，不做也沒有關係。',
      en: 'Four small things for your first three days, a few minutes each. Do as many as you like.',
    },
  },
  'monthly-card': {
    title: { 'zh-CN': '本月一课：{title}', 'zh-HK': '本月一課：{title}', en: 'This month’s card: {title}' },
    text: { 'zh-CN': '{text}', 'zh-HK': '{text}', en: '{text}' },
  },
  greeting: {
    title: { 'zh-CN': '{occasion}', 'zh-HK': '{occasion}', en: '{occasion}' },
    text: { 'zh-CN': '{wish}', 'zh-HK': '{wish}', en: '{wish}' },
  },
} as const
