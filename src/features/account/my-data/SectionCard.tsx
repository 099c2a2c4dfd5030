import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DataSection } from '../../../contract/privacy'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { myDataTexts as texts } from './messages'
import css from './SectionCard.module.scss'

/** More than a look needs; the rest is in the file. */
const mostRows = 20

/** One kind of data: how much of it there is, and opened, why and what. */
export function SectionCard({ section: { name, purpose, keptFor, columns, rows } }: { section: DataSection }) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <View className={css.section!}>
      <Pressable className={css.head} isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        <Text className={css.name!}>{t(name)}</Text>
        <Text className={css.count!}>{rows.length === 0 ? t(texts.none) : t(texts.rows, { count: rows.length })}</Text>
        <View className={isOpen ? `${css.chevron} ${css.open}` : css.chevron!}>
          <Icon name='chevron' />
        </View>
      </Pressable>
      {isOpen ? (
        <View className={css.body!}>
          <View>{t(texts.purpose, { purpose: t(purpose) })}</View>
          <View>{t(texts.keptFor, { time: t(keptFor) })}</View>
          {rows.length > mostRows ? <View>{t(texts.newest, { count: mostRows })}</View> : null}
          {rows
            .slice(-mostRows)
            .reverse()
            .map((row, place) => (
              <View key={rows.length - place} className={css.row!}>
                {row.map((cell, at) => (cell === '' ? null : <Cell key={columns[at]?.id} name={columns[at]?.name} text={cell} />))}
              </View>
            ))}
        </View>
      ) : null}
    </View>
  )
}

function Cell({ name, text }: { name: DataSection['name'] | undefined; text: string }) {
  const { t } = useText()
  return (
    <View className={css.cell!}>
      <Text className={css.label!}>{name ? t(name) : ''}</Text>
      <Text className={css.text!}>{text}</Text>
    </View>
  )
}
