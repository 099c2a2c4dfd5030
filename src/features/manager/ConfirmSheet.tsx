import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { Staff } from '../../contract/staff'
import { managerFailures } from '../../i18n/failures/manager'
import { formatSlot } from '../../i18n/format-slot'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { FailureNotice } from '../../ui/FailureNotice/FailureNotice'
import { Sheet } from '../../ui/Sheet/Sheet'
import { bookingTexts as texts } from './booking-messages'
import css from './ConfirmSheet.module.scss'
import type { Picking } from './use-picking'

type ConfirmSheetProps = PropsWithChildren<{
  title: string
  staff: Staff
  startsAt: string
  /** Of an appointment that is moved: when it was. */
  fromAt?: string
  failure: Picking['failure']
  confirm: string
  isBusy: boolean
  onConfirm: () => void
  onClose: () => void
}>

/** The second tap: when and with whom, and what else may be said. */
export function ConfirmSheet({
  title,
  staff,
  startsAt,
  fromAt,
  failure,
  confirm,
  isBusy,
  onConfirm,
  onClose,
  children,
}: ConfirmSheetProps) {
  const { t, language } = useText()
  return (
    // While it is under way the answer must find somebody to hear it.
    <Sheet title={title} onClose={() => !isBusy && onClose()}>
      {fromAt ? (
        <View className={css.old!}>
          {`${t(texts.from)} `}
          <Text className={css.struck!}>{formatSlot(fromAt, language)}</Text>
        </View>
      ) : null}
      <View className={css.when!}>{fromAt ? `${t(texts.to)} ${formatSlot(startsAt, language)}` : formatSlot(startsAt, language)}</View>
      <View className={css.who!}>{t(texts.with, { name: t(staff.name) })}</View>
      {children}
      {failure ? <FailureNotice failure={failure} words={managerFailures} returnTo={pagePaths.booking} /> : null}
      <View className={css.action!}>
        <Button isBusy={isBusy} onPress={onConfirm}>
          {confirm}
        </Button>
      </View>
    </Sheet>
  )
}
