import Taro from '@tarojs/taro'

type CanvasNode = { width: number; height: number; getContext: (kind: '2d') => CanvasRenderingContext2D }

/** A 2d canvas of the page on top, with its width on the screen. */
export type FoundCanvas = { node: CanvasNode; widthPx: number; pixelRatio: number }

/** Finds a canvas by id in a mini-program, once the page has laid it out; null when it is not there. */
export const findCanvas = (id: string): Promise<FoundCanvas | null> =>
  new Promise((resolve) => {
    Taro.nextTick(() => {
      const query = Taro.createSelectorQuery().select(`#${id}`)
      query.fields({ node: true, size: true }).exec((results: ({ node: CanvasNode; width: number } | null)[]) => {
        const found = results[0]
        resolve(found ? { node: found.node, widthPx: found.width, pixelRatio: Taro.getWindowInfo().pixelRatio } : null)
      })
    })
  })
