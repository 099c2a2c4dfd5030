import { Segmented } from 'antd'
import { useState } from 'react'
import type { ContentItem } from '../../../contract/console/content'
import type { ConsoleOptions } from '../../../contract/console/options'
import type { StaffMember } from '../../../contract/console/session'
import type { Language } from '../../../i18n/message'
import { FormProvider } from '../form/form-context'
import { FormSections } from '../form/FormSections'
import { sectionsOf } from '../kinds/sections'
import { TopActions } from '../shell/Shell'
import { ConflictDialog } from './ConflictDialog'
import { EditorNotes } from './EditorNotes'
import { FaultSummary } from './FaultSummary'
import { PreviewPane } from './PreviewPane'
import { SaveMark } from './SaveMark'
import { Steps } from './Steps'
import { useEditor } from './use-editor'
import css from './Editor.module.scss'

const languages: { value: Language; label: string }[] = [
  { value: 'zh-CN', label: '简体' },
  { value: 'zh-HK', label: '繁体' },
  { value: 'en', label: 'English' },
]

const sides: { value: 'form' | 'preview'; label: string }[] = [
  { value: 'form', label: '编辑' },
  { value: 'preview', label: '预览' },
]

type EditorProps = { item: ContentItem; options: ConsoleOptions; staff: StaffMember }

/** The form at the left, the customer's screen at the right, the state and the next step at the top. */
export function Editor({ item, options, staff }: EditorProps) {
  const { draft, form, faults, language, setLanguage, isReadOnly, unlock } = useEditor(item, options, staff.id)
  const [side, setSide] = useState<'form' | 'preview'>('form')
  return (
    <FormProvider value={form}>
      <TopActions>
        <SaveMark state={draft.state} isReadOnly={isReadOnly} />
        <Steps item={item} draft={draft} faults={faults} isLocked={isReadOnly} onUnlock={unlock} />
      </TopActions>
      <div className={css.bar}>
        <Segmented aria-label='文字的语言' options={languages} value={language} onChange={setLanguage} />
        <Segmented className={css.switch!} aria-label='编辑或预览' options={sides} value={side} onChange={setSide} />
      </div>
      <EditorNotes item={item} isRestored={draft.isRestored} isLocked={isReadOnly} />
      <FaultSummary faults={faults} onLanguage={setLanguage} />
      <div className={`${css.columns} ${side === 'preview' ? css.previewFirst : css.formFirst}`}>
        <div className={css.form}>
          <FormSections sections={sectionsOf[item.kind]} />
        </div>
        <PreviewPane itemId={item.id} content={draft.content} language={language} onLanguage={setLanguage} />
      </div>
      <ConflictDialog kind={item.kind} draft={draft} />
    </FormProvider>
  )
}
