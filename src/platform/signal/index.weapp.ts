import Taro from '@tarojs/taro'
import { play, type Speaker } from './tones'
import type { SignalPlatform } from './types'

let speaker: Speaker | undefined

export const signalPlatform: SignalPlatform = {
  wake: () => undefined,
  give: (signal) => {
    const shake = signal === 'good' ? Taro.vibrateShort({ type: 'medium' }) : Taro.vibrateLong()
    // a phone that cannot shake, or may not, still sounds
    shake.catch(() => undefined)
    // WeChat before 2.19 has no tones: it shakes only
    speaker ??= Taro.createWebAudioContext?.() as unknown as Speaker | undefined
    if (speaker) play(speaker, signal)
  },
}
