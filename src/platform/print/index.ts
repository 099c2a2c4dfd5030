import type { PrintPlatform } from './types'

export const printPlatform: PrintPlatform = { canPrint: false, print: () => undefined }
