import { PUBLISHING_STATES, type PublishingState } from '../../../domain/publishing/states'
import { stateWords } from '../words'
import css from './Content.module.scss'

type StateFilterProps = {
  counts: readonly { state: PublishingState; count: number }[]
  chosen: PublishingState | undefined
  onChoose: (state: PublishingState | undefined) => void
}

/** The states that there are, each with how many; one of them may be chosen. */
export function StateFilter({ counts, chosen, onChoose }: StateFilterProps) {
  const countOf = (state: PublishingState) => counts.find((entry) => entry.state === state)?.count ?? 0
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const shown = PUBLISHING_STATES.filter((state) => state === chosen || countOf(state) > 0)
  const chip = (state: PublishingState | undefined, label: string, count: number) => (
    <button
      key={label}
      type='button'
      aria-pressed={state === chosen}
      className={state === chosen ? `${css.chip} ${css.chosen}` : css.chip}
      onClick={() => onChoose(state)}
    >
      {label} <span>{count}</span>
    </button>
  )
  return (
    <div className={css.chips} role='group' aria-label='状态'>
      {chip(undefined, '全部', all)}
      {shown.map((state) => chip(state, stateWords[state], countOf(state)))}
    </div>
  )
}
