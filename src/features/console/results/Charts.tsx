import type { EventResults, Funnel } from '../../../contract/console/results'
import { consoleChart } from '../../../ui/tokens/console-theme'
import { channelWords } from '../roster/roster-words'
import { BarChart, type BarOption } from './BarChart'
import css from './Results.module.scss'

type Named = Funnel & { name: string }

const text = { color: consoleChart.soft }

/** Sign-ups, confirmations and attendance of each group, side by side. */
const barsOf = (groups: readonly Named[]): BarOption => ({
  animation: false,
  grid: { left: 8, right: 8, top: 36, bottom: 4, containLabel: true },
  legend: { top: 0, textStyle: text, itemWidth: 12, itemHeight: 8 },
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'category', data: groups.map(({ name }) => name), axisLabel: text, axisTick: { show: false } },
  yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: consoleChart.grid } } },
  series: (
    [
      ['报名', 'signups', consoleChart.champagne],
      ['确认', 'confirmed', consoleChart.accent],
      ['到场', 'attended', consoleChart.ink],
    ] as const
  ).map(([name, key, color]) => ({
    name,
    type: 'bar' as const,
    barMaxWidth: 20,
    itemStyle: { color, borderRadius: [3, 3, 0, 0] },
    data: groups.map((group) => group[key]),
  })),
})

/** The results by tier, by channel, and the marks given: the same figures stand in the tables below. */
export function Charts({ results: { byTier, byChannel, nps } }: { results: EventResults }) {
  const tiers = byTier.map(({ tierName, ...funnel }) => ({ ...funnel, name: tierName?.['zh-CN'] ?? '访客' }))
  const channels = byChannel.map(({ channel, ...funnel }) => ({ ...funnel, name: channel ? channelWords[channel] : '未记录' }))
  return (
    <div className={css.charts}>
      <section className={css.card}>
        <h3>各等级</h3>
        <BarChart label='各等级的报名、确认与到场，数字见下表' option={barsOf(tiers)} />
      </section>
      <section className={css.card}>
        <h3>各渠道</h3>
        <BarChart label='各渠道的报名、确认与到场，数字见下表' option={barsOf(channels)} />
      </section>
      <section className={css.card}>
        <h3>推荐打分</h3>
        <BarChart label={`0 到 10 分的人数：${nps.byMark.join('、')}`} option={marksOf(nps.byMark)} />
      </section>
    </div>
  )
}

const marksOf = (byMark: readonly number[]): BarOption => ({
  animation: false,
  grid: { left: 8, right: 8, top: 12, bottom: 4, containLabel: true },
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'category', data: byMark.map((_, mark) => String(mark)), axisLabel: text, axisTick: { show: false } },
  yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: consoleChart.grid } } },
  series: [
    {
      name: '人数',
      type: 'bar' as const,
      barMaxWidth: 24,
      itemStyle: { color: consoleChart.jade, borderRadius: [3, 3, 0, 0] },
      data: [...byMark],
    },
  ],
})
