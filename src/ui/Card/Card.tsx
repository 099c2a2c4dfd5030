import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import css from './Card.module.scss'

type CardProps = PropsWithChildren<{ title?: string; note?: string }>

/** A sheet of paper on the ground, with an optional heading. */
export const Card = ({ title, note, children }: CardProps) => (
  <View className={css.card!}>
    {title ? (
      <View className={css.head!}>
        <Text className={css.title!} ariaRole='heading' ariaLevel={2}>
          {title}
        </Text>
        {note ? <Text className={css.note!}>{note}</Text> : null}
      </View>
    ) : null}
    {children}
  </View>
)
