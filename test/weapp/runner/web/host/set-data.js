import { report } from './report.js'
import { noteActivity, state } from './state.js'

const encoder = new TextEncoder()
/** WeChat refuses a larger call. */
const maxBytes = 1024 * 1024

/** Counts a setData call and yields the data as it arrives in the view: plain JSON, without functions and undefined. */
export function crossBridge(route, data) {
  noteActivity()
  const json = JSON.stringify(data ?? {})
  const bytes = encoder.encode(json).length
  state.setDataLog.push({ route, bytes, keys: Object.keys(data ?? {}) })
  if (bytes > maxBytes) report('limit', `setData of ${bytes} bytes on ${route}`)
  return JSON.parse(json)
}

export const copyJson = (value) => JSON.parse(JSON.stringify(value ?? {}))
