import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import css from './ActionBar.module.scss'

type ActionBarProps = {
  /** What bears on the action, in few words. */
  note?: string | undefined
  /** The button: its label says how things stand. */
  children: ReactNode
}

/** The one thing to do on a page, always in sight at its lower edge. */
export const ActionBar = ({ note, children }: ActionBarProps) => (
  <>
    <View className={note ? `${css.room} ${css.roomy}` : css.room!} />
    <View className={css.bar!}>
      <View className={css.column!}>
        {note ? <Text className={css.note!}>{note}</Text> : null}
        {children}
      </View>
    </View>
  </>
)
