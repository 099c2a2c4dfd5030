import Taro from '@tarojs/taro'
import type { ReminderPlatform } from './types'

/** The bank's message template "活动开始提醒" in WeChat; what it allows, WeChat tells the bank itself. */
const templateId = process.env.TARO_APP_EVENT_TEMPLATE ?? ''

export const reminderPlatform: ReminderPlatform = {
  isAsked: true,
  ask: async () => {
    try {
      const answer = (await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] })) as Readonly<Record<string, unknown>>
      return answer[templateId] === 'accept' ? 'allowed' : 'refused'
    } catch {
      return 'failed'
    }
  },
}
