import { Text, View } from '@tarojs/components'
import type { Staff, StaffMessage } from '../../contract/staff'
import { managerFailures } from '../../i18n/failures/manager'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { FailureNotice } from '../../ui/FailureNotice/FailureNotice'
import { Icon } from '../../ui/Icon/Icon'
import { Sheet } from '../../ui/Sheet/Sheet'
import { TextArea } from '../../ui/TextArea/TextArea'
import { managerTexts, threadTexts as texts } from './messages'
import css from './MessageSheet.module.scss'
import { PromiseClock } from './PromiseClock'
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
          {failure ? <FailureNotice failure={failure} words={managerFailures} returnTo={pagePaths.manager} /> : null}
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
