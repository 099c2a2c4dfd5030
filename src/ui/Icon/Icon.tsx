import { View } from '@tarojs/components'
import css from './Icon.module.scss'

export type IconName =
  | 'eye'
  | 'eye-off'
  | 'ladder'
  | 'person'
  | 'back'
  | 'chevron'
  | 'alert'
  | 'info'
  | 'check'
  | 'refresh'
  | 'phone'
  | 'lock'
  | 'close'
  | 'rise'
  | 'fall'
  | 'clock'
  | 'print'
  | 'calculator'
  | 'trend'
  | 'footprints'
  | 'list'
  | 'flag'

/** A 1.5 px stroke icon in the text's colour. Decoration only: the control around it carries the label. */
export const Icon = ({ name }: { name: IconName }) => <View className={`${css.icon} ${css[name]}`} ariaHidden />
