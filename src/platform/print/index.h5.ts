import type { PrintPlatform } from './types'

export const printPlatform = { canPrint: true, print: () => window.print() } satisfies PrintPlatform
