import type { Weekday } from '../domain/date/working-day'
import type { Language } from './message'

const weekdays: Record<Language, readonly string[]> = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  'zh-HK': ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

/** `周三`, `Wed`. */
export const formatWeekday = (weekday: Weekday, language: Language): string => weekdays[language][weekday - 1] ?? ''
