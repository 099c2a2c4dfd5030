import { Text, View } from '@tarojs/components'
import type { EventDetail } from '../../../contract/events-detail'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Options } from '../../../ui/Options/Options'
import css from './Consent.module.scss'
import { fieldId, type Fault } from './form-view'
import { faultTexts, formTexts as texts } from './messages'

type ConsentProps = { consent: EventDetail['consent']; isGiven: boolean; fault: Fault | undefined; onGive: (isGiven: boolean) => void }

/** What the customer agrees to for this event, and to nothing else. */
export function Consent({ consent, isGiven, fault, onGive }: ConsentProps) {
  const { t } = useText()
  return (
    <View id={fieldId('consent')}>
      <Card title={t(texts.consent)} note={t(texts.version, { version: consent.version })}>
        <Options
          label={t(texts.consent)}
          kind='multiple'
          options={[{ id: 'given', text: consent.text }]}
          chosenIds={isGiven ? ['given'] : []}
          onChoose={() => onGive(!isGiven)}
        />
        {fault ? (
          <Text className={css.error!} ariaRole='alert'>
            {t(fault === 'CONSENT_CHANGED' ? faultTexts.consentChanged : faultTexts.consent)}
          </Text>
        ) : null}
        <View className={css.note!}>{t(texts.noMarketing)}</View>
      </Card>
    </View>
  )
}
