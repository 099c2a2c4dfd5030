import { View } from '@tarojs/components'
import css from './Hash.module.scss'

/** Characters to be compared, not read: all of one width, wherever the line breaks. */
export const Hash = ({ children }: { children: string }) => <View className={css.hash!}>{children}</View>
