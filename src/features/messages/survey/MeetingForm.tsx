import { View } from '@tarojs/components'
import type { MeetingSurvey } from '../../../contract/meeting-surveys'
import { managerFailures } from '../../../i18n/failures/manager'
import { formatSlot } from '../../../i18n/format-slot'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Choice } from '../../../ui/Choice/Choice'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Notice } from '../../../ui/Notice/Notice'
import { TextArea } from '../../../ui/TextArea/TextArea'
import css from './MeetingForm.module.scss'
import { meetingTexts as texts, surveyFailures } from './messages'
import { mostLength, useMeetingForm } from './use-meeting-survey'

const failures = { ...managerFailures, ...surveyFailures }

const marks = Array.from({ length: 11 }, (_, mark) => ({ value: String(mark), label: String(mark) }))

type MeetingFormProps = { appointmentId: string; meeting: MeetingSurvey; returnTo: string }

/** A figure and a word on a meeting, which can be changed afterwards. */
export function MeetingForm({ appointmentId, meeting, returnTo }: MeetingFormProps) {
  const { t, language } = useText()
  const { staff, startsAt, survey } = meeting
  const { draft, isMissing, failure, isBusy, ...form } = useMeetingForm(appointmentId, survey)
  return (
    <Card title={t(texts.met, { time: formatSlot(startsAt, language), name: t(staff.name) })}>
      <Choice label={t(texts.nps)} layout='wrap' value={String(draft.nps)} options={marks} onChoose={form.rate} />
      {isMissing ? <Notice tone='bad'>{t(texts.missing)}</Notice> : null}
      <View className={css.field!}>
        <TextArea label={t(texts.comment)} value={draft.comment} onType={form.type} maxLength={mostLength} />
      </View>
      {draft.comment && draft.comment !== survey?.comment ? <View className={css.note!}>{t(texts.kept)}</View> : null}
      {failure ? <FailureNotice failure={failure} words={failures} returnTo={returnTo} /> : null}
      {survey ? <Notice tone='info'>{t(texts.thanks)}</Notice> : null}
      <View className={css.send!}>
        <Button onPress={form.send} isBusy={isBusy}>
          {t(isBusy ? texts.sending : survey ? texts.sendAgain : texts.send)}
        </Button>
      </View>
      <Button kind='quiet' onPress={() => navigation.openPage(pagePaths.feedback)}>
        {t(texts.toFeedback)}
      </Button>
    </Card>
  )
}
