import { View } from '@tarojs/components'
import type { IconName } from '../Icon/Icon'
import shapes from '../Icon/Icon.module.scss'
import css from './StateMark.module.scss'

export type Tone = 'good' | 'info' | 'warn' | 'faint'

/** A state in words, colour and icon. One element, because each crosses to WeChat's view with every row of a list. */
export const StateMark = ({ icon, tone, children }: { icon: IconName; tone: Tone; children: string }) => (
  <View className={`${css.mark} ${css[tone]} ${shapes[icon]}`}>{children}</View>
)
