import { defineMessages } from '../../../i18n/message'

export const drawTexts = defineMessages({
  title: { 'zh-CN': '公平抽签', 'zh-HK': '公平抽籤', en: 'The fair draw' },
  loading: { 'zh-CN': '正在读取抽签', 'zh-HK': '正在讀取抽籤', en: 'Reading the draw' },
  how: { 'zh-CN': '怎样做到公平', 'zh-HK': '怎樣做到公平', en: 'How it is fair' },
  step1: {
    'zh-CN': '登记开始前，抽签用的“种子”就已定好，并公布它的指纹。种子若被换过，指纹就对不上。',
    'zh-HK': '登記開始前，抽籤用的「種子」便已定好，並公佈它的指紋。種子若被換過，指紋便對不上。',
    en: 'Before anybody enters, the seed of the draw is fixed and its fingerprint published. With another seed the fingerprint would not fit.',
  },
  step2: {
    'zh-CN': '每份登记有一个签号，先来后到不影响结果。',
    'zh-HK': '每份登記有一個籤號，先來後到不影響結果。',
    en: 'Each entry has a number. Early or late makes no difference.',
  },
  step3: {
    'zh-CN': '抽签时公布种子。种子和签号算出每个人的“签”，签小的先得名额；没抽中的按同样顺序候补。',
    'zh-HK': '抽籤時公佈種子。種子和籤號算出每個人的「籤」，籤小的先得名額；未抽中的按同樣順序候補。',
    en: 'At the draw the seed is published. Seed and number give each entry its lot; the lowest lots get seats, the others wait in that order.',
  },
  step4: {
    'zh-CN': '任何人都能用公布的种子重算一遍，我们也改不了结果。',
    'zh-HK': '任何人都能用公佈的種子重算一遍，我們也改不了結果。',
    en: 'Anybody can do it again with the seed. Not even we can change the result.',
  },
  commitment: { 'zh-CN': '种子的指纹', 'zh-HK': '種子的指紋', en: 'Fingerprint of the seed' },
  commitmentNote: {
    'zh-CN': 'SHA-256，登记开始前已公布',
    'zh-HK': 'SHA-256，登記開始前已公佈',
    en: 'SHA-256, published before the draw opened',
  },
  pending: {
    'zh-CN': '{at} 抽签，之后在这里公布种子和结果。',
    'zh-HK': '{at} 抽籤，之後在此公佈種子和結果。',
    en: 'The draw is on {at}. Seed and result will be here.',
  },
  seed: { 'zh-CN': '种子', 'zh-HK': '種子', en: 'Seed' },
  drawn: { 'zh-CN': '{at} 抽签', 'zh-HK': '{at} 抽籤', en: 'Drawn {at}' },
  mine: { 'zh-CN': '我的签', 'zh-HK': '我的籤', en: 'My lot' },
  number: { 'zh-CN': '签号 {number}', 'zh-HK': '籤號 {number}', en: 'Number {number}' },
  place: { 'zh-CN': '第 {place} 位', 'zh-HK': '第 {place} 位', en: 'Place {place}' },
  seated: { 'zh-CN': '抽中', 'zh-HK': '抽中', en: 'Seated' },
  waits: { 'zh-CN': '候补', 'zh-HK': '候補', en: 'Waitlist' },
  lot: { 'zh-CN': '签', 'zh-HK': '籤', en: 'Lot' },
  result: { 'zh-CN': '结果', 'zh-HK': '結果', en: 'The result' },
  resultNote: {
    'zh-CN': '{count} 份登记，{capacity} 个名额',
    'zh-HK': '{count} 份登記，{capacity} 個名額',
    en: 'Entries: {count}, seats: {capacity}',
  },
  nobody: { 'zh-CN': '没有人登记，名额开放报名。', 'zh-HK': '沒有人登記，名額開放報名。', en: 'Nobody entered.' },
  more: {
    'zh-CN': '另有 {count} 份登记未列出，重新计算时都会核对。',
    'zh-HK': '另有 {count} 份登記未列出，重新計算時都會核對。',
    en: '{count} more are not listed; all are checked when it is done again.',
  },
  check: { 'zh-CN': '自己算一遍', 'zh-HK': '自己算一遍', en: 'Do it again yourself' },
  recompute: { 'zh-CN': '在这台设备上重新计算', 'zh-HK': '在此裝置上重新計算', en: 'Recompute on this device' },
  isTrue: {
    'zh-CN': '一致：种子与指纹相符，{count} 份登记的顺序全部对得上。',
    'zh-HK': '一致：種子與指紋相符，{count} 份登記的順序全部對得上。',
    en: 'It is right: the seed fits its fingerprint, and all places ({count}) follow from it.',
  },
  seedFalse: {
    'zh-CN': '不一致：种子与公布的指纹不符。请联系客户经理。',
    'zh-HK': '不一致：種子與公佈的指紋不符。請聯絡客戶經理。',
    en: 'It is not right: the seed does not fit its fingerprint. Please tell your manager.',
  },
  orderFalse: {
    'zh-CN': '不一致：有登记的顺序对不上。请联系客户经理。',
    'zh-HK': '不一致：有登記的順序對不上。請聯絡客戶經理。',
    en: 'It is not right: some places do not follow. Please tell your manager.',
  },
  byHand: {
    'zh-CN': '或在任何电脑的命令行里运行：第一行得到指纹，第二行得到{number}号的签。',
    'zh-HK': '或在任何電腦的命令列執行：第一行得到指紋，第二行得到{number}號的籤。',
    en: 'Or on the command line of any computer: the first line gives the fingerprint, the second the lot of number {number}.',
  },
  toEvent: { 'zh-CN': '返回活动', 'zh-HK': '返回活動', en: 'Back to the event' },
})
