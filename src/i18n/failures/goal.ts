import { defineMessages } from '../message'

/** What the bank may refuse about a goal, in words. */
export const goalFailures = defineMessages({
  'GOAL.TIER_NOT_ABOVE': {
    'zh-CN': '目标须高于当前等级，请重新选择。',
    'zh-HK': '目標須高於目前等級，請重新選擇。',
    en: 'A goal must be above your present tier. Please choose again.',
  },
  'GOAL.DAY_PASSED': {
    'zh-CN': '这一天已经过去，请选择以后的日期。',
    'zh-HK': '這一天已經過去，請選擇以後的日期。',
    en: 'That day has passed. Please choose a later one.',
  },
  'GOAL.TIER_UNKNOWN': {
    'zh-CN': '等级方案已更新，请重新选择目标。',
    'zh-HK': '等級方案已更新，請重新選擇目標。',
    en: 'The ladder has changed. Please choose your goal again.',
  },
})
