import { View } from '@tarojs/components'
import { useState } from 'react'
import { useForgetSession } from '../../../api/session'
import { useSetConsent } from '../../../api/privacy'
import type { Consent } from '../../../contract/privacy'
import { asFailure } from '../../../i18n/failure'
import { sessionFailures } from '../../../i18n/failures/session'
import { newRequestId } from '../../../platform/clock/request-id'
import { navigation } from '../../../platform/navigation'
import { pagePaths, tabPaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { AskFirst } from '../../../ui/Confirm/AskFirst'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { ConsentRecord } from './ConsentRecord'
import css from './Consent.module.scss'
import { privacyTexts as texts } from './messages'

/** What all else rests on. Withdrawn, this device forgets the customer. */
export function ServiceConsent({ consent }: { consent: Consent }) {
  const { t } = useText()
  const [requestId] = useState(newRequestId)
  const withdraw = useSetConsent()
  const forget = useForgetSession()
  const leave = () => {
    forget('left')
    navigation.restartAt(tabPaths.me)
  }
  const withdrawn = { kind: 'service', isGiven: false, version: consent.version, requestId } as const
  return (
    <View className={css.consent!}>
      <View className={css.name!}>{t(texts.service)}</View>
      <View className={css.note!}>{t(texts.serviceNote)}</View>
      <ConsentRecord consent={consent} />
      <AskFirst
        ask={t(texts.withdrawService)}
        warning={t(texts.withdrawSure)}
        fault={
          withdraw.error ? <FailureNotice failure={asFailure(withdraw.error)} words={sessionFailures} returnTo={pagePaths.privacy} /> : null
        }
        yes={t(withdraw.isPending ? texts.withdrawing : texts.withdrawYes)}
        isBusy={withdraw.isPending}
        onYes={() => withdraw.mutate(withdrawn, { onSuccess: leave })}
        no={t(texts.keep)}
      />
    </View>
  )
}
