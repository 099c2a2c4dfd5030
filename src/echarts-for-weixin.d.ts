declare module 'echarts-for-weixin/src/wx-canvas' {
  import type { ECharts } from 'echarts/core'

  export default class WxCanvas {
    constructor(context: CanvasRenderingContext2D, canvasId: string, isNew: boolean, node: unknown)
    setChart(chart: ECharts): void
  }
}
