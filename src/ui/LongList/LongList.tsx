import { View } from '@tarojs/components'
import { memo, useMemo, type ReactNode } from 'react'
import { inParts } from './shown-rows'
import { useKeptPlace } from './use-kept-place'
import { useWindow } from './use-window'

export type LongListProps<T> = {
  /** An element's id: one such list on a page. */
  id: string
  label: string
  rows: readonly T[]
  /** Without a change of the row it is drawn once. */
  keyOf: (row: T) => string
  draw: (row: T) => ReactNode
  /** How high a row is about, in px. */
  estimatePx: number
  /** Fetches more rows; absent when there are none. */
  fetchMore?: (() => unknown) | undefined
}

/** A list of any length. A browser draws what is in sight; WeChat, whose view keeps what it was sent, gets each page of rows once. */
export const LongList = <T,>(props: LongListProps<T>) =>
  // written out, so that the build leaves the other one out
  process.env.TARO_ENV === 'h5' ? <WindowedList {...props} /> : <PartedList {...props} />

type RowProps<T> = Pick<LongListProps<T>, 'draw'> & { row: T }

const Row = memo(<T,>({ row, draw }: RowProps<T>) => <View ariaRole='listitem'>{draw(row)}</View>) as <T>(props: RowProps<T>) => ReactNode

function WindowedList<T>({ id, label, rows, keyOf, draw, estimatePx, fetchMore }: LongListProps<T>) {
  const keys = useMemo(() => rows.map(keyOf), [rows, keyOf])
  const { shown, heightOf } = useWindow(id, keys, estimatePx)
  useKeptPlace({ id, keys, heightOf, fetchMore })
  return (
    <View id={id} ariaRole='list' ariaLabel={label}>
      <View style={{ height: `${shown.beforePx}px` }} />
      {rows.slice(shown.first, shown.end).map((row) => (
        <Row key={keyOf(row)} row={row} draw={draw} />
      ))}
      <View style={{ height: `${shown.afterPx}px` }} />
    </View>
  )
}

/** Without an element of its own: each crosses to the view. */
const Drawn = memo(<T,>({ row, draw }: RowProps<T>) => <>{draw(row)}</>) as <T>(props: RowProps<T>) => ReactNode

/** So many children an element has at most. */
const partSize = 20

const PartedList = <T,>({ id, label, rows, keyOf, draw }: LongListProps<T>) => (
  <View id={id} ariaLabel={label}>
    {inParts(inParts(rows, partSize), partSize).map((section, place) => (
      <View key={place}>
        {section.map((part, at) => (
          <View key={at}>
            {part.map((row) => (
              <Drawn key={keyOf(row)} row={row} draw={draw} />
            ))}
          </View>
        ))}
      </View>
    ))}
  </View>
)
