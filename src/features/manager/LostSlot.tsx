import { failureMessage } from '../../i18n/failure'
import { managerFailures } from '../../i18n/failures/manager'
import { useText } from '../../ui/appearance/use-text'
import { Notice } from '../../ui/Notice/Notice'
import type { Picking } from './use-picking'

/** Why the slot that was picked is gone, above the list that no longer has it. */
export function LostSlot({ failure }: { failure: Picking['lost'] }) {
  const { t } = useText()
  return failure ? <Notice tone='warn'>{t(failureMessage(failure, managerFailures))}</Notice> : null
}
