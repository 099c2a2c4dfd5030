import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import css from './OnScreen.module.scss'

/** What a printed page leaves out. */
export const OnScreen = ({ children }: PropsWithChildren) => <View className={css.onScreen!}>{children}</View>
