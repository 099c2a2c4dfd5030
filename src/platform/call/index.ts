import type { CallPlatform } from './types'

export const callPlatform: CallPlatform = { call: () => undefined }
