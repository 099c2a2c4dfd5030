import type { CallPlatform } from './types'

export const callPlatform = {
  // The comma waits for the switchboard before the extension is dialled.
  call: ({ number, extension }) => void window.open(`tel:${number.replace(/\D/g, '')},${extension}`, '_self'),
} satisfies CallPlatform
