import { Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useAudit, type AuditFilter } from '../../../api/console/audit'
import type { AuditEntry } from '../../../contract/console/audit'
import { onWall } from '../form/wall-clock'
import { Loaded } from '../shell/Loaded'
import { Shell } from '../shell/Shell'
import { actorWords } from '../words'
import { AuditFilters } from './AuditFilters'
import { auditWords } from './audit-words'
import css from './Audit.module.scss'

/** Every change and every look at personal data. */
export const AuditScreen = () => (
  <Shell page='audit' title='操作记录'>
    {() => <Audit />}
  </Shell>
)

const columns: TableColumnsType<AuditEntry> = [
  { title: '时间', dataIndex: 'at', width: 150, render: (at: string) => onWall(at).format('YYYY-MM-DD HH:mm:ss') },
  {
    title: '谁',
    key: 'staff',
    width: 110,
    render: (_, { staffName, role }) => (
      <>
        {staffName} <small className={css.faint}>{actorWords[role]}</small>
      </>
    ),
  },
  { title: '做了什么', dataIndex: 'action', width: 130, render: auditWords },
  {
    title: '对象',
    key: 'subject',
    render: (_, { subjectKind, subjectId }) => (
      <span className={css.subject}>
        {subjectKind} · {subjectId}
      </span>
    ),
  },
  { title: '原因', dataIndex: 'reason', render: (reason: string | null) => reason ?? <span className={css.faint}>—</span> },
]

function Audit() {
  const [filter, setFilter] = useState<AuditFilter>({})
  const [cursors, setCursors] = useState<readonly string[]>([])
  const cursor = cursors.at(-1)
  const audit = useAudit({ ...filter, ...(cursor ? { cursor } : {}) })
  const change = (next: AuditFilter) => (setCursors([]), setFilter(next))
  return (
    <>
      <AuditFilters filter={filter} staff={audit.data?.staff ?? []} onChange={change} />
      <Loaded query={audit}>
        {({ entries, nextCursor }) => (
          <>
            <Table
              rowKey='seq'
              size='small'
              sticky={{ offsetHeader: 64 }}
              columns={columns}
              dataSource={entries}
              pagination={false}
              loading={audit.isPlaceholderData}
              locale={{ emptyText: '没有符合条件的记录。换个条件试试。' }}
            />
            <div className={css.pager}>
              <Button disabled={cursors.length === 0} onClick={() => setCursors(cursors.slice(0, -1))}>
                较新的
              </Button>
              <Button disabled={nextCursor === null} onClick={() => setCursors([...cursors, nextCursor ?? ''])}>
                较早的
              </Button>
            </div>
          </>
        )}
      </Loaded>
    </>
  )
}
