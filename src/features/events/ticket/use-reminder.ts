import { useAllowWechat } from '../../../api/wechat-grants'
import { grantWords } from '../../../i18n/wechat-grant'
import { reminderPlatform } from '../../../platform/reminder'
import { useText } from '../../../ui/appearance/use-text'
import { afterTexts as texts } from './messages'

/** Asks for a reminder, in words what came of it. */
export function useReminder() {
  const { t } = useText()
  const { allow, busyGroup, outcome } = useAllowWechat(reminderPlatform)
  const words = outcome && ('left' in outcome ? t(texts.allowed, { left: outcome.left }) : t(grantWords[outcome.answer]))
  return { ask: () => allow('event'), isBusy: busyGroup !== null, outcome: words }
}
