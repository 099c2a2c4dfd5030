import { Canvas, View } from '@tarojs/components'
import WxCanvas from 'echarts-for-weixin/src/wx-canvas'
import { useEffect, useId, useRef } from 'react'
import { findCanvas } from '../../platform/canvas/canvas'
import { init, setPlatformAPI, type ECharts } from './echarts'
import type { ChartProps } from './types'

export function Chart({ option, heightPx, label }: ChartProps) {
  const id = `chart${useId().replace(/\W/g, '')}`
  const chart = useRef<ECharts | null>(null)
  const latest = useRef(option)
  latest.current = option

  useEffect(() => {
    let isGone = false
    void findCanvas(id).then((found) => {
      if (!found || isGone) return
      const { node, widthPx, pixelRatio } = found
      const canvas = new WxCanvas(node.getContext('2d'), id, true, node)
      // ECharts 5 listens on the canvas; the wrapper knows only older calls
      Object.assign(canvas, { addEventListener: () => undefined, removeEventListener: () => undefined })
      setPlatformAPI({ createCanvas: () => canvas as unknown as HTMLCanvasElement })
      const drawn = init(canvas as unknown as HTMLElement, undefined, { width: widthPx, height: heightPx, devicePixelRatio: pixelRatio })
      canvas.setChart(drawn)
      drawn.setOption(latest.current)
      chart.current = drawn
    })
    return () => {
      isGone = true
      chart.current?.dispose()
      chart.current = null
    }
  }, [id, heightPx])
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true })
  }, [option])

  return (
    <View ariaRole='img' ariaLabel={label}>
      <Canvas type='2d' id={id} canvasId={id} style={{ width: '100%', height: `${heightPx}px` }} />
    </View>
  )
}
