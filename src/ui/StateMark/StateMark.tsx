import { View } from '@tarojs/components'
import { Icon, type IconName } from '../Icon/Icon'
import css from './StateMark.module.scss'

export type Tone = 'good' | 'info' | 'warn' | 'faint'

/** A state in words, colour and icon. */
export const StateMark = ({ icon, tone, children }: { icon: IconName; tone: Tone; children: string }) => (
  <View className={`${css.mark} ${css[tone]}`}>
    <Icon name={icon} isSmall />
    {children}
  </View>
)
