import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { scanPlatform } from '../../platform/scan'
import { signalPlatform } from '../../platform/signal'
import { nowMs } from '../../platform/clock/clock'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Notice } from '../../ui/Notice/Notice'
import { usePrivacySheet } from '../../ui/PrivacySheet/use-privacy-sheet'
import { doorTexts as texts } from './messages'
import css from './Scanner.module.scss'

const cameraId = 'door-camera'

/** A ticket that stays before the camera is taken once: it counts as shown again after it was away for so long. */
const awayMs = 2_500

/** The way to read tickets on this device: the phone's scanner, one by one, or the camera in the page. */
export const Scanner = ({ onText }: { onText: (text: string) => void }) =>
  scanPlatform.way === 'app' ? <ByApp onText={onText} /> : <ByCamera onText={onText} />

function ByApp({ onText }: { onText: (text: string) => void }) {
  const { t } = useText()
  usePrivacySheet()
  const [hasFailed, setFailed] = useState(false)
  const scan = async () => {
    setFailed(false)
    try {
      const text = await scanPlatform.scanOnce()
      if (text !== null) onText(text)
    } catch {
      setFailed(true)
    }
  }
  return (
    <View className={css.scanner!}>
      {hasFailed ? <Notice tone='warn'>{t(texts.noScanner)}</Notice> : null}
      <Button onPress={() => void scan()}>{t(texts.scan)}</Button>
    </View>
  )
}

function ByCamera({ onText }: { onText: (text: string) => void }) {
  const { t } = useText()
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed')
  const latest = useRef(onText)
  latest.current = onText
  useEffect(() => {
    if (state !== 'open') return undefined
    let stop: (() => void) | undefined
    let isOver = false
    const seen = { text: '', atMs: 0 }
    const tell = (text: string) => {
      const isNew = text !== seen.text || nowMs() - seen.atMs > awayMs
      Object.assign(seen, { text, atMs: nowMs() })
      if (isNew) latest.current(text)
    }
    scanPlatform.watch(cameraId, tell).then(
      (end) => (isOver ? end() : (stop = end)),
      () => setState('failed'),
    )
    return () => {
      isOver = true
      stop?.()
    }
  }, [state])
  const toggle = () => {
    signalPlatform.wake()
    setState(state === 'open' ? 'closed' : 'open')
  }
  return (
    <View className={css.scanner!}>
      {state === 'failed' ? <Notice tone='warn'>{t(texts.noScanner)}</Notice> : null}
      {state === 'open' ? <View id={cameraId} className={css.camera!} /> : null}
      <Button kind={state === 'open' ? 'secondary' : 'primary'} onPress={toggle}>
        {t(state === 'open' ? texts.closeCamera : texts.camera)}
      </Button>
    </View>
  )
}
