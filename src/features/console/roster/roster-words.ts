import type { SignupChannel } from '../../../contract/events-source'
import type { RosterLine, RosterMessage } from '../../../contract/console/roster'

export const signupWords: Record<RosterLine['state'], string> = {
  REQUESTED: '待批准',
  REJECTED: '未批准',
  ENTERED: '待抽签',
  WAITING: '候补中',
  OFFERED: '待确认席位',
  CONFIRMED: '已确认',
  CHECKED_IN: '已签到',
  MISSED: '未到场',
  DECLINED: '已谢绝',
  EXPIRED: '已过期',
  LEFT: '已离开候补',
  CANCELLED: '已取消',
}

export const channelWords: Record<SignupChannel, string> = {
  weapp: '小程序',
  h5: '手机网页',
  sms: '短信链接',
  poster: '海报',
  manager: '客户经理',
  branch: '网点',
  share: '好友分享',
}

export const messageWords: Record<RosterMessage['state'], string> = { HELD: '待发出', RECALLED: '已撤回', SENT: '已发出' }

/** Those who can be written to. */
export const audienceChoices = (['CONFIRMED', 'WAITING', 'OFFERED', 'REQUESTED', 'ENTERED', 'CHECKED_IN', 'MISSED'] as const).map(
  (value) => ({
    value,
    label: signupWords[value],
  }),
)
