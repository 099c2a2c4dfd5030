import { LineChart, type LineSeriesOption } from 'echarts/charts'
import { GridComponent, MarkLineComponent, type GridComponentOption, type MarkLineComponentOption } from 'echarts/components'
import { init, setPlatformAPI, use as register, type ComposeOption, type ECharts } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

// Only what our charts draw: each part of ECharts costs the subpackage its size.
register([LineChart, GridComponent, MarkLineComponent, CanvasRenderer])

export type ChartOption = ComposeOption<LineSeriesOption | GridComponentOption | MarkLineComponentOption>
export { init, setPlatformAPI, type ECharts }
