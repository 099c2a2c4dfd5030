import { state } from '../host/state.js'
import { addApi } from './api.js'
import { addInterface } from './interface.js'
import { addNetwork } from './network.js'
import { addQueries } from './queries.js'
import { addStorage } from './storage.js'
import { addSystem } from './system.js'

/** Makes the `wx` object. Members that the mini-program reads and the runner lacks are noted in `state.missingApis`. */
export function createWx() {
  const wx = {}
  for (const add of [addSystem, addNetwork, addStorage, addInterface, addQueries]) add(wx)
  wx.createOffscreenCanvas = ({ width = 300, height = 150 } = {}) => Object.assign(document.createElement('canvas'), { width, height })
  addApi(wx, 'canvasToTempFilePath', ({ canvas, fileType }) => {
    if (!canvas) throw new Error('canvas is empty')
    return { tempFilePath: canvas.toDataURL(fileType === 'jpg' ? 'image/jpeg' : 'image/png') }
  })
  return new Proxy(wx, {
    get: (target, name) => {
      const isApi = typeof name === 'string' && !name.startsWith('__') && name !== 'webpackJsonp'
      if (isApi && !(name in target)) state.missingApis.add(name)
      return target[name]
    },
  })
}
