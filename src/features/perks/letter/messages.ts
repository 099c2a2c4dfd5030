import { defineMessages } from '../../../i18n/message'

export const letterTexts = defineMessages({
  page: { 'zh-CN': '银行来信', 'zh-HK': '銀行來信', en: 'A letter from the bank' },
  title: { 'zh-CN': '升级告知书', 'zh-HK': '升級告知書', en: 'Notice of your new tier' },
  reason: { 'zh-CN': '登录后可查看您的升级告知书。', 'zh-HK': '登入後可查看您的升級告知書。', en: 'Sign in to read your notice.' },
  loading: { 'zh-CN': '正在读取告知书', 'zh-HK': '正在讀取告知書', en: 'Reading your notice' },
  unknown: {
    'zh-CN': '没有这一期的升级告知书。每次评定的结果都在等级足迹里。',
    'zh-HK': '沒有這一期的升級告知書。每次評定的結果都在等級足跡裏。',
    en: 'There is no notice of that period. Footprints has the result of every evaluation.',
  },
  toFootprints: { 'zh-CN': '查看等级足迹', 'zh-HK': '查看等級足跡', en: 'See footprints' },
  tiers: { 'zh-CN': '{from} → {to}', 'zh-HK': '{from} → {to}', en: '{from} → {to}' },
  dear: { 'zh-CN': '尊敬的 {name}：', 'zh-HK': '尊敬的 {name}：', en: 'Dear {name},' },
  body: {
    'zh-CN': '经 {period} 评定，您的等级由{from}升为{to}，自 {day} 0:00 起生效。新等级的权益自该日起可以使用，无需申请。',
    'zh-HK': '經 {period} 評定，您的等級由{from}升為{to}，自 {day} 0:00 起生效。新等級的權益自該日起可以使用，毋須申請。',
    en: 'By the evaluation of {period} your tier rises from {from} to {to}, in effect from 00:00 on {day}. Its perks can be used from then on; there is nothing to apply for.',
  },
  keeps: {
    'zh-CN': '之后各期达到{to}的标准即可保持。某一期未达到，也有宽限期，会提前告诉您。',
    'zh-HK': '其後各期達到{to}的標準即可保持。某一期未達到，亦有寬限期，會提前告訴您。',
    en: 'Meeting the marks of {to} in the periods to come keeps it. If one is missed there is a time of grace, and we tell you ahead.',
  },
  version: { 'zh-CN': '{day} · 规则 {version} 版', 'zh-HK': '{day} · 規則 {version} 版', en: '{day} · rules {version}' },
  differences: { 'zh-CN': '升级利益对比表', 'zh-HK': '升級利益對比表', en: 'What is different' },
  from: { 'zh-CN': '{day} 起', 'zh-HK': '{day} 起', en: 'From {day}' },
  perk: { 'zh-CN': '权益', 'zh-HK': '權益', en: 'Perk' },
  kept: { 'zh-CN': '其余 {count} 项权益不变。', 'zh-HK': '其餘 {count} 項權益不變。', en: 'Perks that stay as they are: {count}.' },
  briefing: { 'zh-CN': '邀请您参加升级说明会', 'zh-HK': '邀請您參加升級說明會', en: 'You are invited to a briefing' },
  noSales: {
    'zh-CN': '不推销：说明会只讲等级与权益，不介绍任何产品。不参加也不影响您的等级。',
    'zh-HK': '不推銷：說明會只講等級與權益，不介紹任何產品。不參加亦不影響您的等級。',
    en: 'No sales: it is about tiers and perks, and no product is mentioned. Staying away changes nothing.',
  },
  left: { 'zh-CN': '{place} · 余 {left} 位', 'zh-HK': '{place} · 餘 {left} 位', en: '{place} · {left} left' },
  mine: { 'zh-CN': '{place} · 您已报名', 'zh-HK': '{place} · 您已報名', en: '{place} · you are signed up' },
  online: { 'zh-CN': '线上', 'zh-HK': '線上', en: 'Online' },
  otherTime: { 'zh-CN': '都不方便？另约时间', 'zh-HK': '都不方便？另約時間', en: 'None suits? Arrange another' },
  otherNote: {
    'zh-CN': '由您的客户经理单独说明，同样不推销',
    'zh-HK': '由您的客戶經理單獨說明，同樣不推銷',
    en: 'Your manager explains it to you alone, without sales',
  },
  print: { 'zh-CN': '打印', 'zh-HK': '列印', en: 'Print' },
  why: { 'zh-CN': '查看评定依据', 'zh-HK': '查看評定依據', en: 'See the reasons' },
})
