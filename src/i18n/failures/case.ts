import { defineMessages } from '../message'

/** What the bank may refuse about a case, in words. */
export const caseFailures = defineMessages({
  'CASE.ALREADY_OPEN': {
    'zh-CN': '您对这次评定的异议正在处理，无需重复提交。',
    'zh-HK': '您對這次評定的異議正在處理，毋須重複提交。',
    en: 'We are already looking into your objection to this evaluation.',
  },
  'CASE.PERIOD_UNKNOWN': {
    'zh-CN': '没有找到这一期的评定，请返回后刷新再试。',
    'zh-HK': '找不到這一期的評定，請返回後重新整理再試。',
    en: 'There is no such evaluation. Please go back, refresh and try again.',
  },
})
