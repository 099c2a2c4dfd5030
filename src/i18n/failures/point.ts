import { defineMessages } from '../message'

/** Why a reward cannot be had, or an order cannot be cancelled, in words. */
export const pointFailures = defineMessages({
  'POINTS.TOO_FEW': { 'zh-CN': '积分不够。', 'zh-HK': '積分不足。', en: 'Not enough points.' },
  'REWARD.UNKNOWN': {
    'zh-CN': '这项兑换已下架，请返回后刷新。',
    'zh-HK': '這項換領已下架，請返回後重新整理。',
    en: 'This reward is no longer offered. Please go back and refresh.',
  },
  'REWARD.OUT_OF_STOCK': { 'zh-CN': '已经兑完了。', 'zh-HK': '已經換完。', en: 'None are left.' },
  'REWARD.PERK_LOCKED': {
    'zh-CN': '您的等级还没有这项权益。',
    'zh-HK': '您的等級未有這項權益。',
    en: 'Your tier does not have this perk yet.',
  },
  'REWARD.TOP_TIER': {
    'zh-CN': '您已在最高一级，没有更高的权益可以体验。',
    'zh-HK': '您已在最高一級，沒有更高的權益可以體驗。',
    en: 'You are at the top: there is no higher tier to try.',
  },
  'REWARD.TRIAL_RUNNING': { 'zh-CN': '体验正在进行。', 'zh-HK': '體驗正在進行。', en: 'A trial is running.' },
  'REWARD.TRIAL_USED': {
    'zh-CN': '今年已体验过，明年可以再来。',
    'zh-HK': '今年已體驗過，明年可以再來。',
    en: "You have used this year's trial. The next is next year.",
  },
  'ORDER.UNKNOWN': {
    'zh-CN': '没有找到这笔兑换，请返回后刷新再试。',
    'zh-HK': '找不到這筆換領，請返回後重新整理再試。',
    en: 'There is no such order. Please go back, refresh and try again.',
  },
  'ORDER.NOT_CANCELLABLE': {
    'zh-CN': '已经备好，不能取消了。请凭取货码到网点领取。',
    'zh-HK': '已經備妥，不能取消。請憑取貨碼到網點領取。',
    en: 'It is ready, so it can no longer be cancelled. Please collect it with your code.',
  },
})
