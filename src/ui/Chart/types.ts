import type { ChartOption } from './echarts'

/** `label` says in words what the chart shows: a screen reader has nothing else. */
export type ChartProps = { option: ChartOption; heightPx: number; label: string }
