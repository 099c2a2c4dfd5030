import { Segmented } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { usePreview } from '../../../api/console/content'
import type { Content } from '../../../contract/console/content'
import { previewReady, type PreviewMessage } from '../../../contract/console/preview-message'
import type { Language } from '../../../i18n/message'
import { failureWords } from '../failures'
import { useResting } from './use-resting'
import css from './Editor.module.scss'

const restMs = 600

/** The customer's page that shows drafts: see packages/preview. */
const previewAddress = '/preview'

const themes: { value: PreviewMessage['look']['theme']; label: string }[] = [
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
]
const scales: { value: PreviewMessage['look']['scale']; label: string }[] = [
  { value: 'standard', label: '标准' },
  { value: 'elder', label: '长辈版' },
]
const languages = [
  { value: 'zh-CN', label: '简' },
  { value: 'zh-HK', label: '繁' },
  { value: 'en', label: 'EN' },
]

type PaneProps = { itemId: string; content: Content; language: Language; onLanguage: (language: Language) => void }

/** The draft in the customer's own app, as wide as a phone. */
export function PreviewPane({ itemId, content, language, onLanguage }: PaneProps) {
  const preview = usePreview(itemId, useResting(content, restMs))
  const [theme, setTheme] = useState<PreviewMessage['look']['theme']>('light')
  const [scale, setScale] = useState<PreviewMessage['look']['scale']>('standard')
  const phone = usePhone({ kind: 'preview', preview: preview.data, look: { theme, scale, language } })
  return (
    <aside className={css.pane} aria-label='手机预览'>
      <div className={css.looks}>
        <Segmented size='small' aria-label='预览的明暗' options={themes} value={theme} onChange={setTheme} />
        <Segmented size='small' aria-label='预览的字号' options={scales} value={scale} onChange={setScale} />
        <Segmented
          size='small'
          aria-label='预览的语言'
          options={languages}
          value={language}
          onChange={(chosen) => onLanguage(chosen as Language)}
        />
      </div>
      <div className={css.phone}>
        <iframe ref={phone} className={css.screen} src={previewAddress} title='客户看到的样子' />
      </div>
      {preview.error ? <p className={css.unsaved}>预览没有更新：{failureWords(preview.error)}</p> : null}
    </aside>
  )
}

/** Hands the phone what to show: when it says that it is ready, and at every change. Both are of one origin, and neither listens to another. */
function usePhone(shown: PreviewMessage) {
  const phone = useRef<HTMLIFrameElement>(null)
  const [isReady, setReady] = useState(false)
  const text = JSON.stringify(shown)
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin === window.location.origin && source === phone.current?.contentWindow && data === previewReady) setReady(true)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])
  useEffect(() => {
    if (isReady) phone.current?.contentWindow?.postMessage(JSON.parse(text) as PreviewMessage, window.location.origin)
  }, [isReady, text])
  return phone
}
