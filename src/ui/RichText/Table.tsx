import { ScrollView, View } from '@tarojs/components'
import type { Block, Inline } from '../../domain/education/rich-text'
import { defineMessages } from '../../i18n/message'
import { useText } from '../appearance/use-text'
import { Inlines } from './Inlines'
import css from './RichText.module.scss'

const texts = defineMessages({
  table: { 'zh-CN': '表格，可左右滑动', 'zh-HK': '表格，可左右滑動', en: 'Table, scrolls sideways' },
})

type TableProps = { table: Extract<Block, { kind: 'table' }> }

/** A table as narrow as its words allow; one that is still wider than the page scrolls in a box of its own. */
export function Table({ table: { aligns, head, rows } }: TableProps) {
  const { t } = useText()
  const cells = (row: readonly Inline[][], role: 'columnheader' | 'cell', look: string) =>
    row.map((inlines, place) => (
      <View key={place} className={`${look} ${css[aligns[place] ?? 'left']}`} ariaRole={role}>
        <Inlines inlines={inlines} />
      </View>
    ))
  return (
    <ScrollView scrollX className={css.tableBox!} ariaRole='group' ariaLabel={t(texts.table)}>
      <View className={css.table!} ariaRole='table'>
        <View className={css.row!} ariaRole='row'>
          {cells(head, 'columnheader', `${css.cell} ${css.head}`)}
        </View>
        {rows.map((row, place) => (
          <View key={place} className={css.row!} ariaRole='row'>
            {cells(row, 'cell', css.cell!)}
          </View>
        ))}
      </View>
    </ScrollView>
  )
}
