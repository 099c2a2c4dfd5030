import type { Localized } from '../../../src/contract/primitives'
import type { BusinessDay } from '../../../src/domain/date/business-day'
import { solarTermOn, type SolarTerm } from '../../../src/domain/messages/solar-terms'
import { greetingTime, monthlyCardTime, welcomeTime } from '../../../src/domain/messages/stages'
import type { Db } from '../../db/tables'
import { readCardOfMonth } from '../../education/card-of-month'
import type { Announcement, Bank } from '../announcement'

const seasons: Record<SolarTerm, { occasion: Localized; wish: Localized }> = {
  spring: {
    occasion: { 'zh-CN': '今日立春', 'zh-HK': '今日立春', en: 'Spring begins' },
    wish: { 'zh-CN': '春回大地，愿您新年顺遂。', 'zh-HK': '春回大地，願您新年順遂。', en: 'May the new year go well for you.' },
  },
  summer: {
    occasion: { 'zh-CN': '今日立夏', 'zh-HK': '今日立夏', en: 'Summer begins' },
    wish: { 'zh-CN': '夏日初长，愿您安康。', 'zh-HK': '夏日初長，願您安康。', en: 'We wish you a healthy summer.' },
  },
  autumn: {
    occasion: { 'zh-CN': '今日立秋', 'zh-HK': '今日立秋', en: 'Autumn begins' },
    wish: { 'zh-CN': '秋意渐起，愿您收获满满。', 'zh-HK': '秋意漸起，願您收穫滿滿。', en: 'We wish you a rich harvest.' },
  },
  winter: {
    occasion: { 'zh-CN': '今日立冬', 'zh-HK': '今日立冬', en: 'Winter begins' },
    wish: { 'zh-CN': '天气转寒，请添衣保暖。', 'zh-HK': '天氣轉寒，請添衣保暖。', en: 'It is getting cold: keep warm.' },
  },
}

const birthday = {
  occasion: { 'zh-CN': '生日快乐', 'zh-HK': '生日快樂', en: 'Happy birthday' },
  wish: { 'zh-CN': '愿您新的一岁平安、自在。', 'zh-HK': '願您新的一歲平安、自在。', en: 'We wish you a peaceful year ahead.' },
}

type Customer = { id: string; birthDay: BusinessDay; sinceDay: BusinessDay }

/** What the calendar brings: the welcome, the month's card, greetings. */
export async function announceCalendar(db: Db, { id, birthDay, sinceDay }: Customer, { today }: Bank): Promise<Announcement[]> {
  const to = { customerIds: [id] }
  const cardTime = monthlyCardTime(sinceDay, today)
  const card = cardTime && (await readCardOfMonth({ db, bank: { today } }, id))
  const wishes = greetingTime(sinceDay, today)
  const term = solarTermOn(today)
  return [
    { ...to, kind: 'welcome', params: {}, dedupeKey: 'welcome', time: welcomeTime(sinceDay) },
    ...(cardTime && card
      ? [
          {
            ...to,
            kind: 'monthly-card' as const,
            params: { cardId: card.id, title: card.title, text: card.text },
            dedupeKey: `card:${today.slice(0, 7)}`,
            time: cardTime,
          },
        ]
      : []),
    ...(wishes && birthDay.slice(5) === today.slice(5)
      ? [{ ...to, kind: 'greeting' as const, params: birthday, dedupeKey: `birthday:${today}`, time: wishes }]
      : []),
    ...(wishes && term ? [{ ...to, kind: 'greeting' as const, params: seasons[term], dedupeKey: `term:${today}`, time: wishes }] : []),
  ]
}
