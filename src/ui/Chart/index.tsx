import type { ChartProps } from './types'

/** A chart, drawn by the platform's own variant of this file. */
export const Chart = (_: ChartProps) => null
