import { View } from '@tarojs/components'
import type { Staff } from '../../contract/staff'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import css from './Experts.module.scss'
import { managerTexts as texts, roleTexts } from './messages'
import { Portrait } from './Portrait'
import { StaffActions } from './StaffActions'

/** The specialists behind the manager, each to be reached the same ways. */
export function Experts({ experts, onWrite }: { experts: readonly Staff[]; onWrite: (staff: Staff) => void }) {
  const { t } = useText()
  if (experts.length === 0) return null
  return (
    <Card title={t(texts.experts)}>
      {experts.map((expert) => (
        <View key={expert.id} className={css.row!}>
          <View className={css.who!}>
            <Portrait name={expert.name} />
            <View className={css.words!}>
              <View className={css.name!}>{t(expert.name)}</View>
              <View className={css.soft!}>{t(roleTexts[expert.role])}</View>
            </View>
          </View>
          <StaffActions staff={expert} onWrite={onWrite} />
          <View className={css.intro!}>{t(expert.introduction)}</View>
        </View>
      ))}
    </Card>
  )
}
