import type { Move } from '../../../api/console/content'
import type { ContentItem } from '../../../contract/console/content'
import { kindWords } from '../words'

export type StepAction = Move['action']

/** What a step is called, what it will do, and whether it cannot be taken back. */
export type StepWords = { title: string; says: string; isDestructive?: true }

const people = ({ signedUp }: ContentItem, words: string) =>
  signedUp > 0 ? `已报名和候补的 ${signedUp} 位客户${words}` : '目前没有人报名。'

const isEvent = ({ kind }: ContentItem) => kind === 'event'

const replaces = (item: ContentItem) => {
  if (!item.live) return ''
  const told = isEvent(item) ? people(item, '在时间或地点有变时会收到通知。') : ''
  return `线上的第 ${item.live.number} 版会被替换。${told}`
}

const words: Record<StepAction, (item: ContentItem) => StepWords> = {
  submit: () => ({ title: '提交审核', says: '将交给审核人员检查。审核期间不能修改，但可以随时撤回。' }),
  withdraw: () => ({ title: '撤回', says: '将回到草稿，可以继续修改；之后需要重新提交审核。' }),
  schedule: (item) => ({ title: '定时发布', says: `到时间自动发布，客户即可看到。${replaces(item)}` }),
  unschedule: () => ({ title: '取消定时', says: '将不再自动发布，批准仍然有效。' }),
  publish: (item) => ({ title: '立即发布', says: `客户马上就能看到。${replaces(item)}` }),
  pause: (item) => ({
    title: '暂停',
    says: `客户将看不到这个${kindWords[item.kind]}，直到您恢复。${isEvent(item) ? people(item, '保留报名，不会收到通知。') : ''}`,
  }),
  resume: () => ({ title: '恢复', says: '客户将重新看到它。' }),
  end: (item) => ({
    title: '结束',
    says: `结束后不能再恢复。${isEvent(item) ? people(item, '将不再有名额变动，未签到的记为缺席。') : ''}`,
    isDestructive: true,
  }),
  cancel: (item) => ({
    title: isEvent(item) && item.liveState ? '取消活动' : '作废',
    says:
      isEvent(item) && item.liveState
        ? `活动取消后不能恢复。${people(item, '都会收到取消通知和您写的原因。')}`
        : '作废后不能恢复，需要时可以复制为新草稿。',
    isDestructive: true,
  }),
  archive: () => ({ title: '归档', says: '将从日常列表中收起，记录仍然保留。' }),
}

/** A step in words, for this item. */
export const stepWords = (action: StepAction, item: ContentItem): StepWords => words[action](item)
