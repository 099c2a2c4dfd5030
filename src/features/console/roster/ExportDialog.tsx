import { Checkbox } from 'antd'
import { useState } from 'react'
import { useExportRoster } from '../../../api/console/roster'
import { downloadText } from '../../../platform/download/download'
import { ReasonDialog } from './ReasonDialog'

/** The roster as a file for a spreadsheet; why it is wanted is on the audit log. */
export function ExportDialog({ eventId, onClose }: { eventId: string; onClose: () => void }) {
  const [isUnmasked, setUnmasked] = useState(false)
  const exporting = useExportRoster()
  const take = (reason: string) =>
    exporting.mutate(
      { eventId, language: 'zh-CN', isUnmasked, reason },
      { onSuccess: ({ fileName, text }) => (downloadText(fileName, text, 'text/csv;charset=utf-8'), onClose()) },
    )
  return (
    <ReasonDialog
      title='导出名单'
      says='导出为表格文件（CSV），可直接用 Excel 打开。这次导出会连同原因记入操作记录。'
      okText='导出'
      isBusy={exporting.isPending}
      error={exporting.error}
      onReason={take}
      onClose={onClose}
    >
      <Checkbox checked={isUnmasked} onChange={({ target }) => setUnmasked(target.checked)}>
        包含完整的姓名与电话
      </Checkbox>
    </ReasonDialog>
  )
}
