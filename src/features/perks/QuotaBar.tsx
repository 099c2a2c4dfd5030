import { Text, View } from '@tarojs/components'
import { defineMessages } from '../../i18n/message'
import { useText } from '../../ui/appearance/use-text'
import css from './QuotaBar.module.scss'

const texts = defineMessages({
  used: { 'zh-CN': '已用 {places}', 'zh-HK': '已用 {places}', en: 'Used {places}' },
  reserved: { 'zh-CN': '已预约 {places}', 'zh-HK': '已預約 {places}', en: 'Reserved {places}' },
  unused: { 'zh-CN': '未用 {places}', 'zh-HK': '未用 {places}', en: 'Unused {places}' },
  lapsed: { 'zh-CN': '已清零 {places}', 'zh-HK': '已清零 {places}', en: 'Lapsed {places}' },
})

/** Places of a quota by what became of them. */
export type QuotaParts = { readonly used: number; readonly reserved: number; readonly unused: number; readonly lapsed: number }

const kinds = ['used', 'reserved', 'unused', 'lapsed'] as const

/** A quota as one bar, and the same in words. */
export function QuotaBar({ parts }: { parts: QuotaParts }) {
  const { t } = useText()
  const shown = kinds.filter((kind) => parts[kind] > 0)
  return (
    <>
      <View className={css.bar!} ariaHidden>
        {shown.map((kind) => (
          <View key={kind} className={`${css.part} ${css[kind] ?? ''}`} style={{ flex: parts[kind] }} />
        ))}
      </View>
      <View className={css.words!}>
        {shown.map((kind) => (
          <View key={kind} className={css.word!}>
            <View className={`${css.dot} ${css[kind] ?? ''}`} />
            <Text>{t(texts[kind], { places: parts[kind] })}</Text>
          </View>
        ))}
      </View>
    </>
  )
}
