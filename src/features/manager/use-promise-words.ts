import type { ManagerAnswer } from '../../contract/manager'
import type { ReplyPromise, Staff } from '../../contract/staff'
import { draftWithinMinutes, replyWithinMinutes } from '../../domain/appointments/reply-promise'
import { addDays } from '../../domain/date/business-day'
import { weekdayOf, type Weekday } from '../../domain/date/working-day'
import { dayOf, formatSlot, timeOf } from '../../i18n/format-slot'
import { formatWeekday } from '../../i18n/weekday'
import { useText } from '../../ui/appearance/use-text'
import { nearness, toHoursLines } from './manager-view'
import { promiseTexts as texts } from './messages'

const draftTexts = { answer: texts.draftBy, confirmation: texts.confirmDraftBy }
const replyTexts = { answer: texts.replyBy, confirmation: texts.confirmBy }

/** Office hours and promises in words. */
export function usePromiseWords() {
  const { t, language } = useText()
  const opening = ({ asOfDay, hours }: ManagerAnswer) => {
    const at = hours.opensAt
    const day = formatWeekday(weekdayOf(dayOf(at)), language)
    return t(texts[nearness(at, asOfDay, addDays(asOfDay, 1))], { time: timeOf(at), day })
  }
  return {
    /** What somebody who asks now is promised. */
    now: (answer: ManagerAnswer): string => {
      const { hours, isShared } = answer
      if (hours.isOpen) return t(texts.open, { minutes: replyWithinMinutes })
      const fill = { opens: opening(answer), who: t(isShared ? texts.team : texts.manager) }
      return hours.promiseNow.draftAt === null
        ? t(texts.closed, { ...fill, minutes: replyWithinMinutes })
        : t(texts.closedDraft, { ...fill, hours: draftWithinMinutes / 60 })
    },
    /** When they are there: `周一至周五 09:00–18:00 · 周六 10:00–16:00`. */
    hours: ({ hours }: ManagerAnswer): string =>
      toHoursLines(hours.week)
        .map(({ first, last, from, to }) => {
          const name = (weekday: number) => formatWeekday(weekday as Weekday, language)
          return first === last
            ? t(texts.day, { first: name(first), from, to })
            : t(texts.days, { first: name(first), last: name(last), from, to })
        })
        .join(' · '),
    /** A promise given: by when a draft, where there is one, and by when the person. */
    given: ({ draftAt, replyAt }: ReplyPromise, { name }: Pick<Staff, 'name'>, kind: 'answer' | 'confirmation'): string[] => [
      ...(draftAt === null ? [] : [t(draftTexts[kind], { time: formatSlot(draftAt, language) })]),
      t(replyTexts[kind], { time: formatSlot(replyAt, language), name: t(name) }),
    ],
  }
}
