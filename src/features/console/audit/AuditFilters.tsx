import { DatePicker, Input, Select } from 'antd'
import type { AuditFilter } from '../../../api/console/audit'
import type { BusinessDay } from '../../../domain/date/business-day'
import css from './Audit.module.scss'

type FiltersProps = { filter: AuditFilter; staff: readonly { id: string; name: string }[]; onChange: (filter: AuditFilter) => void }

const areas = [
  { value: 'CONTENT.', label: '内容' },
  { value: 'ROSTER.', label: '名单' },
  { value: 'CHECK_IN.', label: '签到' },
  { value: 'SESSION.', label: '登录' },
]

const dayOf = (picked: { format: (form: string) => string } | null | undefined) => picked?.format('YYYY-MM-DD') as BusinessDay | undefined

/** By whom, about what, when. What is left out is not asked for. */
export function AuditFilters({ filter, staff, onChange }: FiltersProps) {
  const put = (changes: { readonly [K in keyof AuditFilter]?: AuditFilter[K] | undefined }) =>
    onChange(Object.fromEntries(Object.entries({ ...filter, ...changes }).filter(([, value]) => value)) as AuditFilter)
  const people = staff.map(({ id, name }) => ({ value: id, label: name }))
  const shared = { className: css.select!, allowClear: true }
  return (
    <div className={css.filters}>
      <Select
        {...shared}
        aria-label='谁'
        placeholder='所有人'
        options={people}
        value={filter.staffId ?? null}
        onChange={(staffId) => put({ staffId: staffId ?? undefined })}
      />
      <Select
        {...shared}
        aria-label='哪一类'
        placeholder='所有操作'
        options={areas}
        value={filter.action ?? null}
        onChange={(action) => put({ action: action ?? undefined })}
      />
      <DatePicker.RangePicker
        aria-label='日期'
        placeholder={['从', '到']}
        onChange={(range) => put({ from: dayOf(range?.[0]), to: dayOf(range?.[1]) })}
      />
      <Input.Search
        {...shared}
        aria-label='对象的编号'
        placeholder='对象的编号'
        maxLength={64}
        onSearch={(id) => put({ subjectId: id.trim() || undefined })}
      />
    </div>
  )
}
