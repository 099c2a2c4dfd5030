import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from '../Icon/Icon'
import { Pressable } from '../Pressable/Pressable'
import css from './Notice.module.scss'

type NoticeProps = PropsWithChildren<{ tone: 'info' | 'warn' | 'bad'; action?: string; onAction?: () => void }>

const icons: Record<NoticeProps['tone'], IconName> = { info: 'info', warn: 'alert', bad: 'alert' }

/** Something the customer should know, in place, with at most one way on. */
export const Notice = ({ tone, action, onAction, children }: NoticeProps) => (
  <View className={`${css.notice} ${css[tone]}`} ariaRole={tone === 'info' ? 'status' : 'alert'}>
    <Icon name={icons[tone]} />
    <Text className={css.text!}>{children}</Text>
    {action && onAction ? (
      <Pressable className={css.action} onPress={onAction}>
        {action}
      </Pressable>
    ) : null}
  </View>
)
