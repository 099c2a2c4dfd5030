import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DrawProof } from '../../../contract/events-draws'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { useEventWords } from '../event/use-event-words'
import { commandsFor, lotOf, recompute } from './draw-view'
import { Hash } from './Hash'
import { drawTexts as texts } from './messages'
import css from './Result.module.scss'

type ResultProps = { proof: DrawProof; result: NonNullable<DrawProof['result']>; myNumber: number | null }

/** As many lines as one reads; the check goes over all. */
const mostShown = 20

/** Who got seats, by what, and the ways to check it. */
export function Result({ proof, result, myNumber }: ResultProps) {
  const { t } = useText()
  const { atWords } = useEventWords()
  const { seed, entries, capacity, drawnAt } = result
  const mine = entries.find(({ number }) => number === myNumber)
  return (
    <>
      {mine ? (
        <Card title={t(texts.mine)} note={t(texts.number, { number: mine.number })}>
          <View
            className={css.outcome!}
          >{`${t(mine.isSeated ? texts.seated : texts.waits)} · ${t(texts.place, { place: mine.place })}`}</View>
          <Hash>{lotOf(seed, proof.eventId, mine.number)}</Hash>
        </Card>
      ) : null}
      <Card title={t(texts.seed)} note={t(texts.drawn, { at: atWords(drawnAt) })}>
        <Hash>{seed}</Hash>
      </Card>
      <Card title={t(texts.result)} note={t(texts.resultNote, { count: entries.length, capacity })}>
        <Entries entries={entries} myNumber={myNumber} />
      </Card>
      <Check proof={proof} result={result} number={mine?.number ?? entries[0]?.number ?? 1} />
    </>
  )
}

function Entries({ entries, myNumber }: { entries: ResultProps['result']['entries']; myNumber: number | null }) {
  const { t } = useText()
  if (entries.length === 0) return <View>{t(texts.nobody)}</View>
  const shown = [...entries].sort((a, b) => a.place - b.place).slice(0, mostShown)
  return (
    <View ariaRole='list'>
      {shown.map(({ number, place, isSeated }) => (
        <View key={number} className={number === myNumber ? `${css.entry} ${css.mine}` : css.entry!} ariaRole='listitem'>
          <Text className={css.place!}>{t(texts.place, { place })}</Text>
          <Text>{t(texts.number, { number })}</Text>
          <Text className={isSeated ? css.seated! : css.waits!}>{t(isSeated ? texts.seated : texts.waits)}</Text>
        </View>
      ))}
      {entries.length > mostShown ? <View className={css.note!}>{t(texts.more, { count: entries.length - mostShown })}</View> : null}
    </View>
  )
}

function Check({ proof, result, number }: Omit<ResultProps, 'myNumber'> & { number: number }) {
  const { t } = useText()
  const [found, setFound] = useState<ReturnType<typeof recompute> | null>(null)
  const words =
    found &&
    (!found.isSeedTrue ? t(texts.seedFalse) : !found.isOrderTrue ? t(texts.orderFalse) : t(texts.isTrue, { count: result.entries.length }))
  return (
    <Card title={t(texts.check)}>
      <Button kind='secondary' onPress={() => setFound(recompute(proof, result))}>
        {t(texts.recompute)}
      </Button>
      <View className={css.found!} ariaRole='status'>
        {words}
      </View>
      <View className={css.note!}>{t(texts.byHand, { number })}</View>
      {commandsFor(result.seed, proof.eventId, number).map((command) => (
        <View key={command} className={css.command!}>
          <Hash>{command}</Hash>
        </View>
      ))}
    </Card>
  )
}
