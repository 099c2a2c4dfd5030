import { Text, View } from '@tarojs/components'
import type { PeriodAverage } from '../../../contract/average'
import type { Fen } from '../../../domain/money/fen'
import { formatDayOfYear, formatMark } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { changeOf, type Answer } from './answer'
import { stripTexts as texts } from './messages'
import css from './Strip.module.scss'
import { stripTopFen, toStrip, type StripRun } from './strip-view'

const percent = (fen: number, topFen: number) => `${Math.min(100, Math.max(0, (fen / topFen) * 100)).toFixed(1)}%`

/** The average strip: the period's days as blocks of balance, with a line at the mark. */
export function Strip({ average, markFen, answer }: { average: PeriodAverage; markFen: Fen; answer: Answer }) {
  const { t, language } = useText()
  const runs = toStrip(average, changeOf(average, answer))
  const topFen = stripTopFen(runs, markFen)
  const settled = average.settledFen.length
  const mark = formatMark(markFen, language)
  const label = t(texts.label, { settled, open: average.days - settled, mark })
  const changed = runs.at(-1)
  return (
    <View>
      <View className={css.strip!} ariaRole='img' ariaLabel={label}>
        {runs.map((run, place) => (
          <Block key={place} run={run} topFen={topFen} />
        ))}
        <View className={css.mark!} style={{ bottom: percent(markFen, topFen) }}>
          <Text className={css.markName!}>{mark}</Text>
        </View>
      </View>
      <View className={css.axis!}>
        <Text>{formatDayOfYear(average.firstDay, language)}</Text>
        <Text>{formatDayOfYear(average.lastDay, language)}</Text>
      </View>
      <View className={css.legend!} ariaHidden>
        <Key className={css.settled!} name={t(texts.settled)} />
        <Key className={css.projected!} name={t(texts.projected)} />
        {changed?.state === 'added' ? <Key className={css.added!} name={t(texts.added)} /> : null}
        {changed?.state === 'taken' ? <Key className={css.taken!} name={t(texts.taken)} /> : null}
      </View>
    </View>
  )
}

function Block({ run, topFen }: { run: StripRun; topFen: number }) {
  const isChanged = run.state === 'added' || run.state === 'taken'
  return (
    <View className={css.run!} style={{ flexGrow: run.days }}>
      {isChanged ? <View className={css[run.state]!} style={{ height: percent(run.fen - run.baseFen, topFen) }} /> : null}
      <View className={run.state === 'settled' ? css.settled! : css.projected!} style={{ height: percent(run.baseFen, topFen) }} />
    </View>
  )
}

const Key = ({ className, name }: { className: string; name: string }) => (
  <View className={css.key!}>
    <View className={`${css.swatch} ${className}`} />
    <Text>{name}</Text>
  </View>
)
