import { formatDayOfYear, formatFen } from '../../../i18n/format'
import type { BusinessDay } from '../../../domain/date/business-day'
import { useText } from '../../../ui/appearance/use-text'
import { tierOf } from '../tier-of'
import type { Answer } from './answer'
import { answerTexts as texts } from './messages'
import type { Mark } from './AnswerView'
import type { PlannerData } from './use-planner'

/** An answer as one figure (none when there is nothing to figure) and one sentence. */
export function useAnswerWords(data: PlannerData, mark: Mark, answer: Answer): { figure: string | null; sentence: string } {
  const { t, language } = useText()
  const day = (value: BusinessDay) => formatDayOfYear(value, language)
  const tier = t(tierOf(data, mark.tierId).name)
  const to = day(data.average.lastDay)
  const effective = day(data.average.effectiveDay)
  switch (answer.kind) {
    case 'deposit':
      return { figure: formatFen(answer.extraFen), sentence: t(texts.deposit, { from: day(answer.fromDay), to, effective, tier }) }
    case 'deadline':
      return { figure: day(answer.day), sentence: t(texts.deadline, { to, effective, tier }) }
    case 'too-late':
      return { figure: null, sentence: t(texts.deadlineNever, { amount: formatFen(answer.leastFen) }) }
    case 'enough':
      return { figure: null, sentence: t(texts.depositNone) }
    case 'withdrawal':
      return { figure: formatFen(answer.fen), sentence: t(texts.withdrawal, { from: day(answer.fromDay), tier }) }
    case 'nothing-to-spare':
      return { figure: null, sentence: t(texts.withdrawalNone, { tier }) }
  }
}
