import type { Road } from '../../contract/ladder'
import { formatFen, formatMark } from '../../i18n/format'
import { useText } from '../../ui/appearance/use-text'
import { useAmountsShown } from '../../ui/Money/amounts-shown'
import { hiddenAmount } from '../../ui/Money/Money'
import type { Quantity } from './road-view'

const tenths = (value: number) => `${Math.floor(value / 10)}.${value % 10}`

/** Figures of a road as text: the bank's marks always, the customer's own amounts only when they are in sight. */
export function useRoadWords() {
  const { language } = useText()
  const isShown = useAmountsShown((state) => state.isShown)
  const figure = (value: Quantity): string => {
    if (value.unit === 'count') return String(value.count)
    if (value.unit === 'tenths') return tenths(value.tenths)
    return isShown ? formatFen(value.fen) : hiddenAmount
  }
  const mark = (road: Road): string => {
    if (road.unit === 'count') return String(road.mark)
    return road.unit === 'score' ? tenths(road.markTenths) : formatMark(road.markFen, language)
  }
  return { figure, mark }
}
