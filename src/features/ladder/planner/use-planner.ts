import { useState } from 'react'
import type { OutputOf } from '../../../contract/endpoint'
import type { PeriodAverage, readAverage } from '../../../contract/average'
import { toFen, type Fen } from '../../../domain/money/fen'
import { isMetFlat } from '../../../domain/projection/flat-projection'
import { extraNeededFen } from '../../../domain/projection/planner'
import { parseYuan, toTypedYuan } from '../../../i18n/parse-yuan'
import { answerTo, firstOpenDay, underWay, type Answer, type Question } from './answer'

export type PlannerData = Omit<OutputOf<typeof readAverage>, 'average'> & { average: PeriodAverage }

const fenPerThousandYuan = 100_000

/** Up to the next thousand yuan: a first guess that people can read. */
const roundUp = (fen: number): Fen => toFen(Math.ceil(fen / fenPerThousandYuan) * fenPerThousandYuan)

/** The mark to begin with: the next tier's for a way up, the current tier's (else the lowest) for what can be spared. */
function firstMark({ average, tiers, tierId }: PlannerData, question: Question) {
  const placeOf = (id: string) => tiers.findIndex((tier) => tier.id === id)
  const isWanted = (id: string) => (question === 'withdrawal' ? placeOf(id) <= placeOf(tierId) : placeOf(id) > placeOf(tierId))
  const wanted = average.marks.filter((mark) => isWanted(mark.tierId))
  const best = question === 'withdrawal' ? wanted.at(-1) : wanted[0]
  return best ?? average.marks.at(-1)
}

const digits = (typed: string) => typed.replace(/\D/g, '').slice(0, 2)

/** The planner's state: what is asked, what is typed, what is wrong with it, and the answer (null while the input makes no sense). */
export function usePlanner(data: PlannerData) {
  const { average } = data
  const today = firstOpenDay(average)
  const [question, setQuestion] = useState<Question>('deposit')
  const [chosenTierId, setTierId] = useState<string | null>(null)
  const [dayText, setDayText] = useState(String(today))
  const [amountText, setAmountText] = useState<string | null>(null)

  const mark = average.marks.find(({ tierId }) => tierId === chosenTierId) ?? firstMark(data, question)
  if (!mark) throw new Error('a plan needs a mark on the average')
  const flat = underWay(average, mark.markFen)
  const leastFen = isMetFlat(flat) ? toFen(0) : extraNeededFen(flat, today)
  const guessFen = roundUp(Math.max(leastFen, fenPerThousandYuan))
  const typedAmount = amountText ?? toTypedYuan(guessFen)

  const day = Number(dayText)
  const isDayGood = /^\d+$/.test(dayText) && day >= today && day <= average.days
  const amountFen = parseYuan(typedAmount)
  const isAmountGood = amountFen !== null && amountFen > 0
  const isGood = question === 'deadline' ? isAmountGood : isDayGood
  const answer: Answer | null = isGood
    ? answerTo(average, mark.markFen, { question, dayOfPeriod: isDayGood ? day : today, amountFen: amountFen ?? toFen(0) })
    : null
  return {
    question,
    ask: (next: Question) => {
      setQuestion(next)
      setTierId(null)
    },
    mark,
    setTierId,
    today,
    day: { text: dayText, value: isDayGood ? day : today, isGood: isDayGood, type: (typed: string) => setDayText(digits(typed)) },
    amount: { text: typedAmount, fen: amountFen ?? toFen(0), mostFen: toFen(guessFen * 10), isGood: isAmountGood, type: setAmountText },
    answer,
  }
}
