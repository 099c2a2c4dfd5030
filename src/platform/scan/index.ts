import type { ScanPlatform } from './types'

const none = () => Promise.reject(new Error('no scanner here'))

export const scanPlatform: ScanPlatform = { way: 'app', scanOnce: none, watch: none }
