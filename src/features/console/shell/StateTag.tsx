import type { PublishingState } from '../../../domain/publishing/states'
import { stateWords } from '../words'
import css from './StateTag.module.scss'

const tones: Record<PublishingState, string | undefined> = {
  DRAFT: css.quiet,
  SUBMITTED: css.waiting,
  RETURNED: css.warn,
  REJECTED: css.bad,
  APPROVED: css.waiting,
  SCHEDULED: css.waiting,
  PUBLISHED: css.good,
  PAUSED: css.warn,
  ENDED: css.quiet,
  CANCELLED: css.bad,
  ARCHIVED: css.quiet,
}

/** A state in words, with a colour and a dot. */
export const StateTag = ({ state }: { state: PublishingState }) => <span className={`${css.tag} ${tones[state]}`}>{stateWords[state]}</span>
