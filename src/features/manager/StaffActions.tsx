import { View } from '@tarojs/components'
import type { Staff } from '../../contract/staff'
import { callPlatform } from '../../platform/call'
import { navigation } from '../../platform/navigation'
import { useAppearance } from '../../ui/appearance/appearance'
import { useText } from '../../ui/appearance/use-text'
import { Icon } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import { managerTexts as texts } from './messages'
import { toBook } from './paths'
import css from './StaffActions.module.scss'

type StaffActionsProps = { staff: Staff; onWrite: (staff: Staff) => void; isBig?: boolean }

/** Call, write, book: in words for the manager, as icons beside an expert's name. */
export function StaffActions({ staff, onWrite, isBig = false }: StaffActionsProps) {
  const { t } = useText()
  const isElder = useAppearance(({ scale }) => scale === 'elder')
  const name = t(staff.name)
  const actions = [
    { icon: 'call', word: t(texts.call), label: t(texts.callWho, { name }), act: () => callPlatform.call(staff.phone) },
    { icon: 'message', word: t(texts.message), label: t(texts.messageWho, { name }), act: () => onWrite(staff) },
    { icon: 'calendar', word: t(texts.book), label: t(texts.bookWho, { name }), act: () => navigation.openPage(toBook(staff.id)) },
  ] as const
  // An icon alone is a riddle in elder size.
  if (!isBig && !isElder) {
    return (
      <View className={css.icons!}>
        {actions.map(({ icon, label, act }) => (
          <Pressable key={icon} className={css.icon} label={label} onPress={act}>
            <Icon name={icon} />
          </Pressable>
        ))}
      </View>
    )
  }
  return (
    <View className={isBig && isElder ? `${css.big} ${css.stacked}` : css.big!}>
      {actions.map(({ icon, word, label, act }) => (
        <Pressable
          key={icon}
          className={isBig && icon === 'calendar' ? `${css.action} ${css.main}` : css.action}
          label={label}
          onPress={act}
        >
          <Icon name={icon} />
          {word}
        </Pressable>
      ))}
    </View>
  )
}
