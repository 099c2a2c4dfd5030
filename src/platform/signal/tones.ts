import type { Signal } from './types'

/** Tones one after another: pitch in hertz, length in milliseconds. */
const tones: Readonly<Record<Signal, readonly (readonly [hertz: number, ms: number])[]>> = {
  good: [
    [880, 90],
    [1320, 160],
  ],
  again: [[660, 420]],
  bad: [
    [330, 220],
    [220, 320],
  ],
}

/** How long the phone shakes, and rests, in turn. */
export const shakesMs: Readonly<Record<Signal, readonly number[]>> = { good: [60], again: [200], bad: [200, 100, 200] }

/** The parts of a browser's audio context that tones need; WeChat's has them too. */
export type Speaker = {
  readonly currentTime: number
  readonly destination: unknown
  createOscillator: () => {
    frequency: { value: number }
    connect: (to: never) => unknown
    start: (atSeconds: number) => void
    stop: (atSeconds: number) => void
  }
  createGain: () => { gain: { value: number }; connect: (to: never) => unknown }
}

/** Plays a signal. */
export function play(speaker: Speaker, signal: Signal): void {
  let atSeconds = speaker.currentTime
  for (const [hertz, ms] of tones[signal]) {
    const tone = speaker.createOscillator()
    const volume = speaker.createGain()
    tone.frequency.value = hertz
    volume.gain.value = 0.4
    tone.connect(volume as never)
    volume.connect(speaker.destination as never)
    tone.start(atSeconds)
    atSeconds += ms / 1000
    tone.stop(atSeconds)
  }
}
