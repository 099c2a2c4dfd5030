import Taro from '@tarojs/taro'
import type { CalendarPlatform } from './types'

const secondMs = 1000

/** The phone reminds an hour before. */
const alarmSeconds = 3_600

export const calendarPlatform: CalendarPlatform = {
  way: 'phone',
  addToPhone: async ({ title, description, location, startMs, endMs }) => {
    const [startTime, endTime] = [Math.floor(startMs / secondMs), Math.floor(endMs / secondMs)]
    try {
      // the phone asks the customer itself; WeChat's types want the end as text
      await Taro.addPhoneCalendar({
        title,
        description,
        location,
        startTime,
        endTime: String(endTime),
        alarm: true,
        alarmOffset: alarmSeconds,
      })
      return true
    } catch {
      return false
    }
  },
  saveFile: () => undefined,
}
