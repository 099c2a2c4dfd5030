import { Text, View } from '@tarojs/components'
import type { Block } from '../../domain/education/rich-text'
import { Inlines } from './Inlines'
import css from './RichText.module.scss'
import { Table } from './Table'

/**
 * A text out of the bank's tree of blocks: each becomes a component, each run a text node, so that nothing in it can become markup. Every
 * level of a list adds two elements in depth, and its marker stands beside them, for WeChat unrolls templates to a depth (config/mini.ts).
 */
export const RichText = ({ blocks }: { blocks: readonly Block[] }) => (
  <View className={css.text!}>
    <Blocks blocks={blocks} />
  </View>
)

const Blocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, place) => (
      <OneBlock key={place} block={block} />
    ))}
  </>
)

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <View className={block.level === 2 ? css.heading! : css.subheading!} ariaRole='heading' ariaLevel={block.level}>
          <Inlines inlines={block.inlines} />
        </View>
      )
    case 'paragraph':
      return (
        <View className={css.paragraph!}>
          <Inlines inlines={block.inlines} />
        </View>
      )
    case 'list':
      return <List list={block} />
    case 'quote':
      return (
        <View className={css.quote!} ariaRole='blockquote'>
          <Blocks blocks={block.blocks} />
        </View>
      )
    case 'table':
      return <Table table={block} />
    case 'rule':
      return <View className={css.rule!} ariaRole='separator' />
  }
}

const List = ({ list: { isOrdered, start, items } }: { list: Extract<Block, { kind: 'list' }> }) => (
  <View className={css.list!} ariaRole='list'>
    {items.map((blocks, place) => (
      <View key={place} className={isOrdered ? `${css.item} ${css.numbered}` : css.item!} ariaRole='listitem'>
        <Text className={css.marker!}>{isOrdered ? `${start + place}.` : '•'}</Text>
        <Blocks blocks={blocks} />
      </View>
    ))}
  </View>
)
