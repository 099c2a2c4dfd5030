import { Alert } from 'antd'
import { useEffect, useRef } from 'react'
import { idOf } from '../form/FieldFrame'
import type { Language } from '../../../i18n/message'
import type { Faults } from './use-faults'
import css from './Editor.module.scss'

const languageIn = (path: string): Language | undefined =>
  (['zh-CN', 'zh-HK', 'en'] as const).find((language) => path.endsWith(`.${language}`))

/** Everything that keeps the draft from being handed in, each a way to its field. Shown when somebody wanted to hand it in. */
export function FaultSummary({ faults, onLanguage }: { faults: Faults; onLanguage: (language: Language) => void }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.isAsked) box.current?.focus()
  }, [faults.isAsked])
  if (!faults.isAsked || faults.all.length === 0) return null
  const lead = (path: string) => {
    const language = languageIn(path)
    if (language) onLanguage(language)
    // The field of another language is there only after the next paint.
    setTimeout(() => {
      const field = document.getElementById(idOf(path))
      field?.scrollIntoView({ block: 'center' })
      field?.focus()
    })
  }
  return (
    <div ref={box} tabIndex={-1} className={css.faults}>
      <Alert
        type='error'
        role='alert'
        showIcon
        title={`还有 ${faults.all.length} 处需要处理，才能提交审核`}
        description={
          <ul>
            {faults.all.map(({ path, label, words }, index) => (
              <li key={`${path}-${index}`}>
                <button type='button' className={css.faultLink} onClick={() => lead(path)}>
                  {label}
                </button>
                ：{words}
              </li>
            ))}
          </ul>
        }
      />
    </div>
  )
}
