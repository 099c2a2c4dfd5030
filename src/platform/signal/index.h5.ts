import { play, shakesMs } from './tones'
import type { SignalPlatform } from './types'

let context: AudioContext | undefined

export const signalPlatform: SignalPlatform = {
  wake: () => {
    if (typeof AudioContext === 'undefined') return
    context ??= new AudioContext()
    void context.resume()
  },
  give: (signal) => {
    if (context) play(context as never, signal)
    if ('vibrate' in navigator) navigator.vibrate([...shakesMs[signal]])
  },
}
