import { Text, View } from '@tarojs/components'
import type { ManagerAnswer } from '../../contract/manager'
import type { Staff } from '../../contract/staff'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import { Icon } from '../../ui/Icon/Icon'
import css from './ManagerCard.module.scss'
import { managerTexts as texts, roleTexts } from './messages'
import { Portrait } from './Portrait'
import { StaffActions } from './StaffActions'
import { usePromiseWords } from './use-promise-words'

/** Who it is, what they promise right now, and the three ways to reach them. */
export function ManagerCard({ answer, onWrite }: { answer: ManagerAnswer; onWrite: (staff: Staff) => void }) {
  const { t } = useText()
  const words = usePromiseWords()
  const { manager, ownManagerTier, hours } = answer
  return (
    <Card>
      <View className={css.head!}>
        <Portrait name={manager.name} isLarge />
        <View className={css.words!}>
          <View className={css.name!} ariaRole='heading' ariaLevel={2}>
            {t(manager.name)}
          </View>
          <View className={css.soft!}>{`${t(roleTexts[manager.role])} · ${t(manager.branch)}`}</View>
        </View>
      </View>
      <View className={css.intro!}>{t(manager.introduction)}</View>
      {ownManagerTier ? <View className={css.shared!}>{t(texts.sharedNote, { tier: t(ownManagerTier) })}</View> : null}
      <View className={css.promise!}>
        <View className={hours.isOpen ? css.open! : css.closed!}>
          <Icon name='clock' />
        </View>
        <Text>{words.now(answer)}</Text>
      </View>
      <StaffActions staff={manager} onWrite={onWrite} isBig />
      <View className={css.faint!}>{t(texts.phone, manager.phone)}</View>
      <View className={css.faint!}>{words.hours(answer)}</View>
    </Card>
  )
}
