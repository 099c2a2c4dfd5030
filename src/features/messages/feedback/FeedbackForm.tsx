import { Text, View } from '@tarojs/components'
import type { Case, FeedbackKind } from '../../../contract/cases'
import { formatInstant } from '../../../i18n/format-instant'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Choice } from '../../../ui/Choice/Choice'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Icon } from '../../../ui/Icon/Icon'
import { Switch } from '../../../ui/Switch/Switch'
import { TextArea } from '../../../ui/TextArea/TextArea'
import css from './FeedbackForm.module.scss'
import { feedbackTexts as texts } from './messages'
import { mostLength, useFeedback } from './use-feedback'

const kinds: readonly FeedbackKind[] = ['praise', 'suggestion', 'complaint']

/** Says something to the bank, and gets the time of the answer. */
export function FeedbackForm() {
  const { t } = useText()
  const { draft, isShort, failure, isBusy, opened, ...form } = useFeedback()
  if (opened) return <Sent opened={opened} onAgain={form.again} />
  return (
    <Card>
      <Choice
        label={t(texts.kind)}
        layout='wrap'
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: t(texts[value]) }))}
        onChoose={form.choose}
      />
      <View className={css.field!}>
        <TextArea
          label={t(texts.text)}
          value={draft.text}
          onType={form.type}
          maxLength={mostLength}
          placeholder={t(texts.hint)}
          error={isShort ? t(texts.tooShort) : undefined}
        />
      </View>
      {draft.text ? <View className={css.note!}>{t(texts.kept)}</View> : null}
      <Switch label={t(texts.contact)} isOn={draft.mayContact} onTurn={form.allowContact} />
      {failure ? <FailureNotice failure={failure} words={{}} lost={texts.lost} returnTo={pagePaths.feedback} /> : null}
      <View className={css.send!}>
        <Button onPress={form.send} isBusy={isBusy}>
          {t(isBusy ? texts.sending : texts.send)}
        </Button>
      </View>
      <View className={css.note!}>{t(texts.promise)}</View>
    </Card>
  )
}

function Sent({ opened, onAgain }: { opened: Case; onAgain: () => void }) {
  const { t, language } = useText()
  return (
    <Card>
      <View className={css.sent!} ariaRole='status'>
        <View className={css.tick!}>
          <Icon name='check' />
        </View>
        <Text className={css.heading!}>{t(texts.sent)}</Text>
        <Text className={css.words!}>{t(texts.answerBy, { time: formatInstant(opened.promisedAt, language) })}</Text>
      </View>
      <Button onPress={() => navigation.openPage(pagePaths.cases)}>{t(texts.toCases)}</Button>
      <Button kind='quiet' onPress={onAgain}>
        {t(texts.another)}
      </Button>
    </Card>
  )
}
