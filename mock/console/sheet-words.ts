import type { SignupChannel } from '../../src/contract/events-source'
import type { Localized } from '../../src/contract/primitives'
import type { SignupState } from '../../src/domain/events/signup'

const words = (zhCN: string, zhHK: string, en: string): Localized => ({ 'zh-CN': zhCN, 'zh-HK': zhHK, en })

/** States in the words of exported files. */
export const stateWords: Readonly<Record<SignupState, Localized>> = {
  ENTERED: words('待抽签', '待抽籤', 'In the draw'),
  WAITING: words('候补中', '候補中', 'Waiting'),
  OFFERED: words('候补待确认', '候補待確認', 'On offer'),
  REQUESTED: words('待审核', '待審核', 'To be decided'),
  CONFIRMED: words('已确认', '已確認', 'Confirmed'),
  CHECKED_IN: words('已签到', '已簽到', 'Checked in'),
  MISSED: words('未到场', '未到場', 'Missed'),
  DECLINED: words('已放弃候补', '已放棄候補', 'Declined'),
  EXPIRED: words('已过期', '已過期', 'Expired'),
  LEFT: words('已退出', '已退出', 'Left'),
  REJECTED: words('未通过', '未通過', 'Rejected'),
  CANCELLED: words('已取消', '已取消', 'Cancelled'),
}

/** Channels in the words of exported files. */
export const channelWords: Readonly<Record<SignupChannel, Localized>> = {
  weapp: words('小程序', '小程式', 'Mini-program'),
  h5: words('网页', '網頁', 'Browser'),
  sms: words('短信', '短訊', 'Text message'),
  poster: words('海报', '海報', 'Poster'),
  manager: words('客户经理', '客戶經理', 'Relationship manager'),
  branch: words('网点', '分行', 'Branch'),
  share: words('朋友分享', '朋友分享', 'Shared by a friend'),
}

/** Heads of columns, and what else stands in exported files. */
export const sheetWords = {
  number: words('编号', '編號', 'Number'),
  state: words('状态', '狀態', 'State'),
  name: words('姓名', '姓名', 'Name'),
  phone: words('手机', '手機', 'Phone'),
  tier: words('等级', '等級', 'Tier'),
  seats: words('席位', '席位', 'Seats'),
  companions: words('同行人', '同行人', 'Companions'),
  channel: words('渠道', '渠道', 'Channel'),
  branch: words('网点', '分行', 'Branch'),
  inviter: words('邀请人', '邀請人', 'Invited by'),
  signedUpAt: words('报名时间', '報名時間', 'Signed up at'),
  arrivedAt: words('签到时间', '簽到時間', 'Checked in at'),
  arrivedBy: words('签到人', '簽到人', 'Checked in by'),
  roster: words('名单', '名單', 'roster'),
  results: words('结果', '結果', 'results'),
  group: words('分组', '分組', 'Group'),
  value: words('取值', '取值', 'Value'),
  total: words('合计', '合計', 'Total'),
  unknown: words('未知', '未知', 'Unknown'),
  views: words('浏览', '瀏覽', 'Views'),
  signups: words('报名', '報名', 'Sign-ups'),
  confirmed: words('确认', '確認', 'Confirmed'),
  attended: words('到场', '到場', 'Attended'),
  answered: words('反馈', '回饋', 'Feedback'),
  comment: words('留言', '留言', 'Comment'),
  yes: words('是', '是', 'Yes'),
  no: words('否', '否', 'No'),
} as const
