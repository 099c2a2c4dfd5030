import { openReader } from './read-frames'
import type { ScanPlatform } from './types'

/** Between two looks at the picture: a person needs longer to hold out the next ticket. */
const lookEveryMs = 150

export const scanPlatform: ScanPlatform = {
  way: 'camera',
  scanOnce: () => Promise.reject(new Error('a browser shows its camera in the page')),
  watch: async (elementId, onText) => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } })
    const video = document.createElement('video')
    // iOS plays a film in the page only when it is muted and told so
    Object.assign(video, { muted: true, playsInline: true, srcObject: stream })
    video.setAttribute('aria-hidden', 'true')
    // by hand: Taro's build takes the name `video` in a style sheet for its own element
    Object.assign(video.style, { width: '100%', height: '100%', objectFit: 'cover' })
    document.getElementById(elementId)?.replaceChildren(video)
    const stop = () => {
      stream.getTracks().forEach((track) => track.stop())
      video.remove()
    }
    try {
      await video.play()
      return startLooking(video, await openReader(), onText, stop)
    } catch (error) {
      stop()
      throw error
    }
  },
}

type Read = Awaited<ReturnType<typeof openReader>>

function startLooking(video: HTMLVideoElement, read: Read, onText: (text: string) => void, stop: () => void): () => void {
  let timer = 0
  let isStopped = false
  const look = async () => {
    const text = await read(video).catch(() => null)
    if (isStopped) return
    if (text !== null) onText(text)
    timer = window.setTimeout(() => void look(), lookEveryMs)
  }
  void look()
  return () => {
    isStopped = true
    window.clearTimeout(timer)
    stop()
  }
}
