import { Text, View } from '@tarojs/components'
import type { Case } from '../../../contract/cases'
import { formatInstant } from '../../../i18n/format-instant'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Icon } from '../../../ui/Icon/Icon'
import { Notice } from '../../../ui/Notice/Notice'
import { TextArea } from '../../../ui/TextArea/TextArea'
import { pagePaths, signInPath } from '../../../platform/navigation/paths'
import { atPeriod } from '../frame/paths'
import css from './ObjectionForm.module.scss'
import { objectionTexts as texts } from './objection-messages'
import { mostLength, useObjection, type ObjectionFault } from './use-objection'

type ObjectionFormProps = { periodKey: string; onBack: () => void; onLeave: (path?: string) => void }

/** Says what is wrong with an evaluation, and gets the time of the answer. */
export function ObjectionForm({ periodKey, onBack, onLeave }: ObjectionFormProps) {
  const { t } = useText()
  const { text, type, send, fault, isSending, opened } = useObjection(periodKey)
  if (opened) return <Sent opened={opened} onLeave={onLeave} />
  return (
    <View>
      <View className={css.lead!}>{t(texts.lead)}</View>
      <TextArea
        label={t(texts.text)}
        value={text}
        onType={type}
        maxLength={mostLength}
        placeholder={t(texts.hint)}
        error={fault?.at === 'text' ? t(fault.message) : undefined}
      />
      {text ? <View className={css.kept!}>{t(texts.kept)}</View> : null}
      {fault?.at === 'form' ? <Fault fault={fault} periodKey={periodKey} onLeave={onLeave} /> : null}
      <View className={css.actions!}>
        <Button onPress={send} isBusy={isSending}>
          {t(isSending ? texts.sending : texts.send)}
        </Button>
        <Button kind='quiet' onPress={onBack}>
          {t(texts.back)}
        </Button>
      </View>
    </View>
  )
}

type FaultProps = { fault: ObjectionFault; periodKey: string; onLeave: (path?: string) => void }

/** Why it did not go through, with the way on where there is one. */
function Fault({ fault, periodKey, onLeave }: FaultProps) {
  const { t } = useText()
  const { kind, code } = fault.failure ?? {}
  if (code === 'CASE.ALREADY_OPEN') {
    return (
      <Notice tone='bad' action={t(texts.toCases)} onAction={() => onLeave(pagePaths.cases)}>
        {t(fault.message)}
      </Notice>
    )
  }
  if (kind !== 'signed-out') return <Notice tone='bad'>{t(fault.message)}</Notice>
  const signIn = signInPath(atPeriod('footprints', periodKey))
  return (
    <Notice tone='bad' action={t(texts.signIn)} onAction={() => navigation.openPage(signIn)}>
      {t(fault.message)}
    </Notice>
  )
}

function Sent({ opened, onLeave }: { opened: Case; onLeave: (path?: string) => void }) {
  const { t, language } = useText()
  return (
    <View className={css.sent!} ariaRole='status'>
      <Icon name='check' />
      <Text className={css.heading!}>{t(texts.sent)}</Text>
      <Text>{t(texts.promise, { time: formatInstant(opened.promisedAt, language) })}</Text>
      <Button onPress={() => onLeave()}>{t(texts.done)}</Button>
      <Button kind='quiet' onPress={() => onLeave(pagePaths.cases)}>
        {t(texts.toCases)}
      </Button>
    </View>
  )
}
