import type { Failure } from '../../../i18n/failure'
import { educationFailures } from '../../../i18n/failures/education'
import { pagePaths } from '../../../platform/navigation/paths'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { courseWords } from '../messages'

/** Why it did not go through. What was answered is kept, whatever happened. */
export const Fault = ({ failure }: { failure: Failure }) => (
  <FailureNotice failure={failure} words={educationFailures} lost={courseWords.lost} returnTo={pagePaths.riskProfile} />
)
