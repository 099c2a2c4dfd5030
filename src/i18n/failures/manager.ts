import { defineMessages } from '../message'

/** What the bank may refuse about appointments and messages to staff, in words. */
export const managerFailures = defineMessages({
  'STAFF.UNKNOWN': {
    'zh-CN': '这位同事目前不为您服务，请返回后刷新再选。',
    'zh-HK': '這位同事目前不為您服務，請返回後重新整理再選。',
    en: 'This colleague does not serve you at present. Please go back, refresh and choose again.',
  },
  'APPOINTMENT.SLOT_TAKEN': {
    'zh-CN': '这个时段刚被别人约走。列表已更新，请另选一个。',
    'zh-HK': '這個時段剛被他人預約。列表已更新，請另選一個。',
    en: 'Somebody else has just taken that time. The list is up to date: please choose another.',
  },
  'APPOINTMENT.SLOT_UNFIT': {
    'zh-CN': '这个时段已不能预约。列表已更新，请另选一个。',
    'zh-HK': '這個時段已不能預約。列表已更新，請另選一個。',
    en: 'That time can no longer be booked. The list is up to date: please choose another.',
  },
  'APPOINTMENT.SAME_TIME': {
    'zh-CN': '您在这个时间已有一个预约，请另选一个时段。',
    'zh-HK': '您在這個時間已有一個預約，請另選一個時段。',
    en: 'You already have an appointment at that time. Please choose another.',
  },
  'APPOINTMENT.TOO_MANY': {
    'zh-CN': '最多同时保留 3 个预约。请先取消或改动一个。',
    'zh-HK': '最多同時保留 3 個預約。請先取消或更改一個。',
    en: 'You can have 3 appointments at a time. Please cancel or move one first.',
  },
  'APPOINTMENT.TOO_LATE': {
    'zh-CN': '开始前 2 小时内不能改动。如有变化，请打电话告诉经理。',
    'zh-HK': '開始前 2 小時內不能更改。如有變化，請致電經理。',
    en: 'It begins in less than 2 hours and can no longer be changed. Please call instead.',
  },
  'APPOINTMENT.OVER': {
    'zh-CN': '这个预约已经结束，可以另约一个。',
    'zh-HK': '這個預約已經結束，可以另約一個。',
    en: 'This appointment is over. You can book another.',
  },
  'APPOINTMENT.UNKNOWN': {
    'zh-CN': '没有找到这个预约，请返回后刷新再试。',
    'zh-HK': '找不到這個預約，請返回後重新整理再試。',
    en: 'There is no such appointment. Please go back, refresh and try again.',
  },
})
