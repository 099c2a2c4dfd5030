import { state } from '../host/state.js'
import { addApi } from './api.js'

const maxEntryCharacters = 1024 * 1024
const limitSizeKb = 10 * 1024

/** Storage: values cross as JSON, so what is kept is a copy. */
export function addStorage(wx) {
  const write = (key, data) => {
    if (data === undefined) throw new Error('data is undefined')
    const json = JSON.stringify(data)
    if (json.length > maxEntryCharacters) throw new Error('entry size limit reached')
    state.storage.set(String(key), JSON.parse(json))
  }
  const read = (key) => structuredClone(state.storage.get(String(key)))
  const remove = (key) => void state.storage.delete(String(key))
  const clear = () => state.storage.clear()
  const info = () => ({
    keys: [...state.storage.keys()],
    currentSize: Math.ceil(JSON.stringify([...state.storage]).length / 1024),
    limitSize: limitSizeKb,
  })
  Object.assign(wx, {
    setStorageSync: write,
    getStorageSync: (key) => read(key) ?? '',
    removeStorageSync: remove,
    clearStorageSync: clear,
    getStorageInfoSync: info,
  })
  addApi(wx, 'setStorage', ({ key, data }) => write(key, data))
  addApi(wx, 'getStorage', ({ key }) => {
    if (!state.storage.has(String(key))) throw new Error('data not found')
    return { data: read(key) }
  })
  addApi(wx, 'removeStorage', ({ key }) => remove(key))
  addApi(wx, 'clearStorage', clear)
  addApi(wx, 'getStorageInfo', info)
}
