import { View } from '@tarojs/components'
import { useLearning, usePersonalisation } from '../../../api/learning'
import { asFailure } from '../../../i18n/failure'
import { sessionFailures } from '../../../i18n/failures/session'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Switch } from '../../../ui/Switch/Switch'
import css from './Consent.module.scss'
import { privacyTexts as texts } from './messages'

/** The same switch as on the learn page; nothing until it is known how it stands. */
export function Personalisation() {
  const { t } = useText()
  const isOn = useLearning().data?.own?.isPersonalised
  const set = usePersonalisation()
  if (isOn === undefined) return null
  return (
    <Card>
      <Switch label={t(texts.personalisation)} isOn={isOn} isBusy={set.isPending} onTurn={set.mutate} />
      <View className={css.note!}>{t(texts.personalisationNote)}</View>
      {set.error ? <FailureNotice failure={asFailure(set.error)} words={sessionFailures} returnTo={pagePaths.privacy} /> : null}
    </Card>
  )
}
