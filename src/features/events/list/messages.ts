import { defineMessages } from '../../../i18n/message'

/** Said of an event on a list. */
export const lineWords = defineMessages({
  online: { 'zh-CN': '线上', 'zh-HK': '線上', en: 'Online' },
  forTier: { 'zh-CN': '{tier}及以上', 'zh-HK': '{tier}及以上', en: '{tier} and above' },
  SOON: { 'zh-CN': '即将开放报名', 'zh-HK': '即將開放報名', en: 'Sign-up opens soon' },
  OPEN: { 'zh-CN': '可报名，余 {left} 席', 'zh-HK': '可報名，餘 {left} 席', en: 'Open, seats left: {left}' },
  FULL: { 'zh-CN': '名额已满', 'zh-HK': '名額已滿', en: 'Full' },
  queue: { 'zh-CN': '名额已满，{waiting} 人候补', 'zh-HK': '名額已滿，{waiting} 人候補', en: 'Full, waiting: {waiting}' },
  DRAW_OPEN: { 'zh-CN': '抽签登记中', 'zh-HK': '抽籤登記中', en: 'Draw open' },
  CLOSED: { 'zh-CN': '报名已截止', 'zh-HK': '報名已截止', en: 'Sign-up closed' },
  DRAW_PENDING: { 'zh-CN': '等待抽签', 'zh-HK': '等待抽籤', en: 'Draw to come' },
  RUNNING: { 'zh-CN': '进行中', 'zh-HK': '進行中', en: 'On now' },
  ENDED: { 'zh-CN': '已结束', 'zh-HK': '已結束', en: 'Over' },
  CANCELLED: { 'zh-CN': '活动已取消', 'zh-HK': '活動已取消', en: 'Cancelled' },
})

/** Where the customer stands with an event. */
export const mineWords = defineMessages({
  REQUESTED: { 'zh-CN': '等待银行确认', 'zh-HK': '等待銀行確認', en: 'Waiting for the bank' },
  ENTERED: { 'zh-CN': '已登记抽签', 'zh-HK': '已登記抽籤', en: 'In the draw' },
  WAITING: { 'zh-CN': '候补第 {place} 位', 'zh-HK': '候補第 {place} 位', en: 'Waitlist, place {place}' },
  OFFERED: { 'zh-CN': '有名额，待您确认', 'zh-HK': '有名額，待您確認', en: 'Seats held: please confirm' },
  CONFIRMED: { 'zh-CN': '已报名', 'zh-HK': '已報名', en: 'Signed up' },
  CHECKED_IN: { 'zh-CN': '已签到', 'zh-HK': '已簽到', en: 'Checked in' },
  MISSED: { 'zh-CN': '未到场', 'zh-HK': '未到場', en: 'Missed' },
  REJECTED: { 'zh-CN': '未获通过', 'zh-HK': '未獲通過', en: 'Not accepted' },
  DECLINED: { 'zh-CN': '已让出名额', 'zh-HK': '已讓出名額', en: 'Declined' },
  EXPIRED: { 'zh-CN': '已失效', 'zh-HK': '已失效', en: 'Expired' },
  LEFT: { 'zh-CN': '已退出', 'zh-HK': '已退出', en: 'Left' },
  CANCELLED: { 'zh-CN': '已取消报名', 'zh-HK': '已取消報名', en: 'You cancelled' },
  survey: { 'zh-CN': '说说您的感受', 'zh-HK': '說說您的感受', en: 'Tell us how it was' },
})

/** Why a sign-up expired, by what it was, and what to do. */
export const expiredWords = defineMessages({
  OFFERED: {
    'zh-CN': '名额没有在保留时间内确认，已让给下一位。',
    'zh-HK': '名額未有在保留時間內確認，已讓給下一位。',
    en: 'The seat was not confirmed in time and went to the next in line.',
  },
  WAITING: { 'zh-CN': '活动开始前没有空出名额。', 'zh-HK': '活動開始前沒有空出名額。', en: 'No seat became free before it began.' },
  REQUESTED: {
    'zh-CN': '活动开始前银行没有答复您的申请，很抱歉。',
    'zh-HK': '活動開始前銀行未有答覆您的申請，很抱歉。',
    en: 'The bank did not answer before it began. We are sorry.',
  },
  again: { 'zh-CN': '重新报名或候补', 'zh-HK': '重新報名或候補', en: 'Sign up or wait again' },
})

/** The tab. */
export const listTexts = defineMessages({
  title: { 'zh-CN': '活动', 'zh-HK': '活動', en: 'Events' },
  find: { 'zh-CN': '搜索、筛选活动', 'zh-HK': '搜尋、篩選活動', en: 'Search and filter' },
  calendar: { 'zh-CN': '活动月历', 'zh-HK': '活動月曆', en: 'Calendar' },
  lists: { 'zh-CN': '看哪些活动', 'zh-HK': '看哪些活動', en: 'Which events' },
  upcoming: { 'zh-CN': '即将举行', 'zh-HK': '即將舉行', en: 'Upcoming' },
  mine: { 'zh-CN': '我的活动', 'zh-HK': '我的活動', en: 'Mine' },
  past: { 'zh-CN': '往期', 'zh-HK': '往期', en: 'Past' },
  loading: { 'zh-CN': '正在读取活动', 'zh-HK': '正在讀取活動', en: 'Reading events' },
  stale: {
    'zh-CN': '暂时连不上服务，以下是 {time} 的活动。',
    'zh-HK': '暫時未能連接服務，以下是 {time} 的活動。',
    en: "Can't reach the bank; this is as of {time}.",
  },
  more: { 'zh-CN': '显示更多', 'zh-HK': '顯示更多', en: 'Show more' },
  loadingMore: { 'zh-CN': '正在读取…', 'zh-HK': '正在讀取…', en: 'Reading…' },
  moreFailed: {
    'zh-CN': '后面的活动没有读到。',
    'zh-HK': '後面的活動未能讀取。',
    en: 'The rest could not be read.',
  },
  retry: { 'zh-CN': '重试', 'zh-HK': '重試', en: 'Retry' },
  end: { 'zh-CN': '没有更多了', 'zh-HK': '沒有更多了', en: 'That is all' },
  noneUpcoming: {
    'zh-CN': '近期没有活动，看看办过的活动和资料。',
    'zh-HK': '近期沒有活動，看看辦過的活動和資料。',
    en: 'Nothing is planned. See what there was.',
  },
  nonePast: { 'zh-CN': '还没有办过的活动。', 'zh-HK': '還沒有辦過的活動。', en: 'No event has taken place yet.' },
  noneMine: { 'zh-CN': '您还没有报名活动。', 'zh-HK': '您還沒有報名活動。', en: 'You have signed up for nothing yet.' },
  toUpcoming: { 'zh-CN': '看即将举行的活动', 'zh-HK': '看即將舉行的活動', en: 'See upcoming events' },
  toPast: { 'zh-CN': '看往期活动', 'zh-HK': '看往期活動', en: 'See past events' },
  reason: {
    'zh-CN': '登录后可看您的报名、候补和票券。',
    'zh-HK': '登入後可看您的報名、候補和票券。',
    en: 'Your sign-ups, waitlist places and tickets are here once you sign in.',
  },
  coming: { 'zh-CN': '将要参加', 'zh-HK': '將要參加', en: 'To come' },
  over: { 'zh-CN': '已结束', 'zh-HK': '已結束', en: 'Over' },
})
