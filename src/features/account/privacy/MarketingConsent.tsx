import { View } from '@tarojs/components'
import { useSetConsent } from '../../../api/privacy'
import type { Consent } from '../../../contract/privacy'
import { asFailure } from '../../../i18n/failure'
import { sessionFailures } from '../../../i18n/failures/session'
import { newRequestId } from '../../../platform/clock/request-id'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Switch } from '../../../ui/Switch/Switch'
import { ConsentRecord } from './ConsentRecord'
import css from './Consent.module.scss'
import { privacyTexts as texts } from './messages'

/** Given and withdrawn by the same switch. */
export function MarketingConsent({ consent: { kind, isGiven, version, history } }: { consent: Consent }) {
  const { t } = useText()
  const set = useSetConsent()
  return (
    <View className={css.consent!}>
      <Switch
        label={t(texts.marketing)}
        isOn={set.isPending ? set.variables.isGiven : isGiven}
        isBusy={set.isPending}
        onTurn={(isOn) => set.mutate({ kind, isGiven: isOn, version, requestId: newRequestId() })}
      />
      <View className={css.note!}>{t(texts.marketingNote)}</View>
      {set.error ? <FailureNotice failure={asFailure(set.error)} words={sessionFailures} returnTo={pagePaths.privacy} /> : null}
      <ConsentRecord consent={{ kind, isGiven, version, history }} />
    </View>
  )
}
