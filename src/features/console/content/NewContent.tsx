import { Alert, Modal, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useCreateContent } from '../../../api/console/content'
import { useConsoleOptions, useTemplates } from '../../../api/console/desk'
import type { ContentKind } from '../../../contract/console/content'
import type { Template } from '../../../contract/console/options'
import type { StaffMember } from '../../../contract/console/session'
import { newRequestId } from '../../../platform/clock/request-id'
import { navigation } from '../../../platform/navigation'
import { failureWords } from '../failures'
import { consolePath } from '../paths'
import { Loaded } from '../shell/Loaded'
import { kindWords } from '../words'
import css from './Content.module.scss'

const kinds = Object.entries(kindWords).map(([value, label]) => ({ value: value as ContentKind, label }))

/** Begins an item: of a kind, for a branch, empty or from a template. */
export function NewContent({ staff, onClose }: { staff: StaffMember; onClose: () => void }) {
  const [kind, setKind] = useState<ContentKind>('event')
  const [branchId, setBranchId] = useState<string | null>(null)
  // One item for one window, however often it is clicked.
  const [requestId] = useState(newRequestId)
  const templates = useTemplates()
  const create = useCreateContent()
  const begin = (templateId: string | null) =>
    create.mutate(
      { kind, requestId, ...(templateId ? { templateId } : {}), ...(branchId ? { branchId } : {}) },
      { onSuccess: ({ id }) => (onClose(), navigation.openPage(consolePath('editor', { id }))) },
    )
  return (
    <Modal open title='新建' footer={null} width={720} onCancel={onClose}>
      <div className={css.newHead}>
        <Segmented aria-label='种类' options={kinds} value={kind} onChange={setKind} />
        {staff.branch ? null : <Branch branchId={branchId} onChoose={setBranchId} />}
      </div>
      {create.error ? <Alert role='alert' type='error' showIcon title={failureWords(create.error)} /> : null}
      <Loaded query={templates}>
        {(data) => (
          <Beginnings
            templates={data.templates.filter(({ content }) => content.kind === kind)}
            isBusy={create.isPending}
            onChoose={begin}
          />
        )}
      </Loaded>
    </Modal>
  )
}

const headOffice = ''

function Branch({ branchId, onChoose }: { branchId: string | null; onChoose: (branchId: string | null) => void }) {
  const branches = useConsoleOptions().data?.branches ?? []
  return (
    <Select
      aria-label='归属网点'
      className={css.branch!}
      value={branchId ?? headOffice}
      options={[{ value: headOffice, label: '总行' }, ...branches.map(({ id, name }) => ({ value: id, label: name['zh-CN'] }))]}
      onChange={(id) => onChoose(id === headOffice ? null : id)}
    />
  )
}

type BeginningsProps = { templates: readonly Template[]; isBusy: boolean; onChoose: (templateId: string | null) => void }

const Beginnings = ({ templates, isBusy, onChoose }: BeginningsProps) => (
  <div className={css.templates}>
    {templates.map(({ id, name, hint }) => (
      <button key={id} type='button' className={css.template} disabled={isBusy} onClick={() => onChoose(id)}>
        <b>{name['zh-CN']}</b>
        <span>{hint['zh-CN']}</span>
      </button>
    ))}
    <button type='button' className={css.template} disabled={isBusy} onClick={() => onChoose(null)}>
      <b>空白</b>
      <span>从头写起</span>
    </button>
  </div>
)
