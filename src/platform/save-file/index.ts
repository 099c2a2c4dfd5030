import type { SaveFilePlatform } from './types'

export const saveFilePlatform: SaveFilePlatform = { saveText: () => Promise.resolve(false) }
