import { useEffect, useRef } from 'react'
import { init, type ECharts } from './echarts'
import type { ChartProps } from './types'

export function Chart({ option, heightPx, label }: ChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts | null>(null)
  useEffect(() => {
    if (!box.current) return
    const drawn = init(box.current)
    chart.current = drawn
    const observer = new ResizeObserver(() => drawn.resize())
    observer.observe(box.current)
    return () => {
      observer.disconnect()
      drawn.dispose()
      chart.current = null
    }
  }, [])
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true })
  }, [option])
  return <div ref={box} role='img' aria-label={label} style={{ width: '100%', height: heightPx }} />
}
