import Taro from '@tarojs/taro'
import type { SaveFilePlatform } from './types'

export const saveFilePlatform: SaveFilePlatform = {
  saveText: async ({ fileName, text }) => {
    const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileName}`
    try {
      Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
      // A mini-program has no downloads: the file goes to a chat of the customer's choice, for example with themselves.
      await Taro.shareFileMessage({ filePath, fileName })
      return true
    } catch {
      return false
    }
  },
}
