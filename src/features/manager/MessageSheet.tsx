import { Text, View } from '@tarojs/components'
import type { Staff, StaffMessage } from '../../contract/staff'
import { failureMessage } from '../../i18n/failure'
import { managerFailures } from '../../i18n/failures/manager'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Icon } from '../../ui/Icon/Icon'
import { Notice } from '../../ui/Notice/Notice'
import { Sheet } from '../../ui/Sheet/Sheet'
import { TextArea } from '../../ui/TextArea/TextArea'
import { managerTexts, threadTexts as texts } from './messages'
import css from './MessageSheet.module.scss'
import { PromiseClock } from './PromiseClock'
import { SignInNotice } from './SignInNotice'
import { mostLength, useMessage } from './use-message'

/** Writes to one of the staff, and gets the time of the answer. */
export function MessageSheet({ staff, onClose }: { staff: Staff; onClose: () => void }) {
  const { t } = useText()
  const { text, type, post, isEmpty, failure, isSending, sent } = useMessage(staff.id)
  return (
    <Sheet title={t(managerTexts.messageWho, { name: t(staff.name) })} onClose={onClose}>
      {sent ? (
        <Sent message={sent} onDone={onClose} />
      ) : (
        <View>
          <TextArea
            label={t(texts.text)}
            value={text}
            onType={type}
            maxLength={mostLength}
            placeholder={t(texts.hint)}
            error={isEmpty ? t(texts.empty) : undefined}
          />
          {text ? <View className={css.kept!}>{t(texts.kept)}</View> : null}
          {failure?.kind === 'signed-out' ? <SignInNotice failure={failure} returnTo={pagePaths.manager} /> : null}
          {failure && failure.kind !== 'signed-out' ? <Notice tone='bad'>{t(failureMessage(failure, managerFailures))}</Notice> : null}
          <View className={css.action!}>
            <Button onPress={post} isBusy={isSending}>
              {t(isSending ? texts.sending : texts.send)}
            </Button>
          </View>
        </View>
      )}
    </Sheet>
  )
}

function Sent({ message, onDone }: { message: StaffMessage; onDone: () => void }) {
  const { t } = useText()
  return (
    <View className={css.sent!} ariaRole='status'>
      <View className={css.tick!}>
        <Icon name='check' />
      </View>
      <Text className={css.heading!}>{t(texts.sent)}</Text>
      <PromiseClock promise={message.promise} staff={message.staff} />
      <Button onPress={onDone}>{t(texts.done)}</Button>
    </View>
  )
}
