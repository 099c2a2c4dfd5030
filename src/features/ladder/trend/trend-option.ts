import type { Trend } from '../../../contract/average'
import type { ChartOption } from '../../../ui/Chart/echarts'
import type { ChartColors } from '../../../ui/tokens/chart-colors'

export type MarkName = { markFen: number; name: string }

const yuan = (fen: number) => fen / 100

/** Marks worth drawing: those near the customer's own figures, or the line would be pressed flat by a mark far above. */
export function nearMarks(trend: Trend): Trend['marks'] {
  const highestFen = Math.max(0, ...trend.months.map(({ averageFen }) => averageFen))
  const next = trend.marks.findIndex(({ markFen }) => markFen > highestFen)
  return next < 0 ? trend.marks : trend.marks.slice(0, next + 1)
}

const labels = (colors: ChartColors) => ({ color: colors.faint, fontSize: 11 })

const series = ({ months }: Trend, marks: readonly MarkName[], colors: ChartColors): NonNullable<ChartOption['series']> => [
  {
    type: 'line',
    data: months.map(({ averageFen, isProjected }) => ({
      value: yuan(averageFen),
      symbolSize: isProjected ? 9 : 6,
      itemStyle: isProjected ? { color: colors.card, borderColor: colors.line, borderWidth: 2 } : { color: colors.line },
    })),
    symbol: 'circle',
    lineStyle: { color: colors.line, width: 2 },
    areaStyle: { color: colors.area },
    markLine: {
      symbol: 'none',
      silent: true,
      lineStyle: { color: colors.text, type: 'dashed', width: 1 },
      label: { position: 'insideStartTop', color: colors.text, fontSize: 11, formatter: '{b}' },
      data: marks.map(({ markFen, name }) => ({ yAxis: yuan(markFen), name })),
    },
  },
]

/** The chart: a line of averages, the running month as an open dot, and a line for each mark. */
export function trendOption(
  trend: Trend,
  marks: readonly MarkName[],
  colors: ChartColors,
  axisName: (yuanAmount: number) => string,
): ChartOption {
  const highestMark = Math.max(0, ...marks.map(({ markFen }) => yuan(markFen)))
  return {
    animation: false,
    grid: { left: 8, right: 12, top: 24, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: trend.months.map(({ month }) => String(Number(month.slice(5)))),
      axisLabel: labels(colors),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colors.grid } },
    },
    yAxis: {
      type: 'value',
      axisLabel: { ...labels(colors), formatter: axisName, showMaxLabel: false },
      splitLine: { lineStyle: { color: colors.grid } },
      max: ({ max }) => Math.max(max, highestMark) * 1.1,
    },
    series: series(trend, marks, colors),
  }
}
