import Taro from '@tarojs/taro'
import type { ReminderAnswer, ReminderPlatform } from './types'

/** The bank's message templates in WeChat: `event:ID,tier:ID`. */
const templates = new Map((process.env.TARO_APP_WECHAT_TEMPLATES ?? '').split(',').map((pair) => pair.split(':') as [string, string]))

const answers: Readonly<Record<string, ReminderAnswer>> = { accept: 'allowed', reject: 'refused', ban: 'banned', filter: 'banned' }
/** WeChat's code for who has turned off all messages of the mini-program. */
const allOff = 20004

export const reminderPlatform: ReminderPlatform = {
  isAsked: true,
  ask: async (group) => {
    const templateId = templates.get(group) ?? ''
    try {
      const answer = (await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] })) as Readonly<Record<string, unknown>>
      return answers[String(answer[templateId])] ?? 'failed'
    } catch (error) {
      return (error as { errCode?: number }).errCode === allOff ? 'off' : 'failed'
    }
  },
}
