import type { EventQuestion } from '../../../contract/events-questions'
import { useText } from '../../../ui/appearance/use-text'
import type { Fault } from './form-view'
import { faultTexts as texts } from './messages'

/** What is wrong with an answer and what to do, for its kind of question. */
export function useFaultWords(question: EventQuestion) {
  const { t } = useText()
  return (fault: Fault): string => {
    const range = 'least' in question ? t(texts.range, { least: question.least, most: question.most }) : null
    const longest = 'mostLength' in question ? t(texts.tooLong, { count: question.mostLength }) : null
    switch (fault) {
      case 'REQUIRED':
        return t(question.kind === 'text' || question.kind === 'number' ? texts.required : texts.choose)
      case 'TOO_LONG':
        return longest ?? t(texts.again)
      case 'OUT_OF_RANGE':
      case 'WRONG_KIND':
        return range ?? t(texts.again)
      default:
        return t(texts.again)
    }
  }
}
