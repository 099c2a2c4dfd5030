import type { Failure } from '../../i18n/failure'
import { pointFailures } from '../../i18n/failures/point'
import { FailureNotice } from '../../ui/FailureNotice/FailureNotice'
import { pointWords } from './messages'

/** Why it did not go through, and the way on. */
export const Fault = ({ failure, returnTo }: { failure: Failure; returnTo: string }) => (
  <FailureNotice failure={failure} words={pointFailures} lost={pointWords.lost} returnTo={returnTo} signIn={pointWords.signIn} />
)
