import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import '../../platform/radios'

type RadioGroupProps = PropsWithChildren<{ label: string; className: string }>

/** What holds the radios of one choice: with a keyboard, arrow keys move among them. */
export const RadioGroup = ({ label, className, children }: RadioGroupProps) => (
  <View className={className} ariaRole='radiogroup' ariaLabel={label}>
    {children}
  </View>
)
