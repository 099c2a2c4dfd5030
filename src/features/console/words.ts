import type { ContentKind } from '../../contract/console/content'
import type { StaffRole } from '../../contract/console/roles'
import type { EventCategory, EventCity } from '../../contract/events'
import type { PublishingAction, PublishingState } from '../../domain/publishing/states'

/** The roles in words. */
export const roleWords: Record<StaffRole, string> = { editor: '编辑', reviewer: '审核', staff: '现场', admin: '管理员' }

/** Who did something: a member of staff, or the bank's clock. */
export const actorWords: Record<StaffRole | 'clock', string> = { ...roleWords, clock: '系统' }

export const kindWords: Record<ContentKind, string> = {
  event: '活动',
  article: '文章',
  course: '课程',
  card: '知识卡',
  perk: '权益',
  banner: '横幅',
}

export const stateWords: Record<PublishingState, string> = {
  DRAFT: '草稿',
  SUBMITTED: '待审核',
  RETURNED: '已退回',
  REJECTED: '已否决',
  APPROVED: '已批准',
  SCHEDULED: '定时发布',
  PUBLISHED: '已发布',
  PAUSED: '已暂停',
  ENDED: '已结束',
  CANCELLED: '已取消',
  ARCHIVED: '已归档',
}

export const actionWords: Record<PublishingAction, string> = {
  edit: '修改',
  submit: '提交审核',
  withdraw: '撤回',
  approve: '批准',
  return: '退回',
  reject: '否决',
  schedule: '定时发布',
  unschedule: '取消定时',
  publish: '立即发布',
  pause: '暂停',
  resume: '恢复',
  end: '结束',
  cancel: '取消',
  archive: '归档',
  supersede: '由新版本取代',
}

export const categoryWords: Record<EventCategory, string> = {
  research: '投研会',
  salon: '沙龙',
  family: '亲子家庭',
  'branch-hall': '厅堂活动',
  'closed-door': '闭门会',
  briefing: '升级说明会（不推销）',
}

export const cityWords: Record<EventCity, string> = {
  beijing: '北京',
  shanghai: '上海',
  shenzhen: '深圳',
  hangzhou: '杭州',
  chengdu: '成都',
}
