import { useText } from '../../../ui/appearance/use-text'
import { toFen } from '../../../domain/money/fen'
import { toTypedYuan } from '../../../i18n/parse-yuan'
import { Field } from '../../../ui/Field/Field'
import { Slider } from '../../../ui/Slider/Slider'
import { plannerTexts as texts } from './messages'
import type { usePlanner } from './use-planner'

const stepYuan = 1000

/** An amount in yuan: typed to the fen, or dragged by thousands. */
export function AmountInput({ planner }: { planner: ReturnType<typeof usePlanner> }) {
  const { t } = useText()
  const { amount } = planner
  const slide = (yuan: number) => amount.type(toTypedYuan(toFen(yuan * 100)))
  return (
    <>
      <Field
        label={t(texts.amount)}
        value={amount.text}
        keyboard='digit'
        maxLength={16}
        onType={amount.type}
        error={amount.isGood ? undefined : t(texts.amountWrong)}
      />
      <Slider
        label={t(texts.amount)}
        value={Math.round(amount.fen / 100 / stepYuan) * stepYuan}
        min={stepYuan}
        max={amount.mostFen / 100}
        step={stepYuan}
        onSlide={slide}
      />
    </>
  )
}
