import { Alert, App, DatePicker, InputNumber, Modal, Radio } from 'antd'
import { useState } from 'react'
import { useMakeSeries, type SeriesDates } from '../../../api/console/content'
import type { ContentSummary } from '../../../contract/console/content'
import type { BusinessDay } from '../../../domain/date/business-day'
import { newRequestId } from '../../../platform/clock/request-id'
import { failureWords } from '../failures'
import css from './Content.module.scss'

const mostDates = 24

const ways: { value: SeriesDates['kind']; label: string }[] = [
  { value: 'weeks', label: '每几周一次' },
  { value: 'days', label: '指定日期' },
]

/** Four more, a week apart: the usual series, to begin from. */
const usual: SeriesDates = { kind: 'weeks', every: 1, times: 4 }

/** Copies an event to more dates; every time in it moves along with the start. */
export function Series({ item, onClose }: { item: ContentSummary; onClose: () => void }) {
  const { message } = App.useApp()
  const [requestId] = useState(newRequestId)
  const [dates, setDates] = useState<SeriesDates>(usual)
  const make = useMakeSeries(item.id)
  const count = dates.kind === 'weeks' ? dates.times : dates.days.length
  const submit = () =>
    make.mutate({ dates, requestId }, { onSuccess: ({ items }) => (void message.success(`已建 ${items.length} 份草稿`), onClose()) })
  return (
    <Modal
      open
      title={`“${item.title['zh-CN']}”做成系列`}
      okText={`建 ${count} 份草稿`}
      okButtonProps={{ disabled: count === 0, loading: make.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <div className={css.series}>
        <Dates dates={dates} onChange={setDates} />
        <p className={css.none}>开始、结束、报名等时间一起平移，钟点不变。每一份都是草稿，可以分别修改和提交。</p>
        {make.error ? <Alert role='alert' type='error' showIcon title={failureWords(make.error)} /> : null}
      </div>
    </Modal>
  )
}

function Dates({ dates, onChange }: { dates: SeriesDates; onChange: (dates: SeriesDates) => void }) {
  return (
    <>
      <Radio.Group
        aria-label='日期怎么定'
        value={dates.kind}
        options={ways}
        onChange={({ target }) => onChange(target.value === 'weeks' ? usual : { kind: 'days', days: [] })}
      />
      {dates.kind === 'weeks' ? (
        <p>
          从原定日期起，每 <Count label='间隔周数' most={12} value={dates.every} onChange={(every) => onChange({ ...dates, every })} />{' '}
          周一次，再办 <Count label='再办几次' most={mostDates} value={dates.times} onChange={(times) => onChange({ ...dates, times })} />{' '}
          次
        </p>
      ) : (
        <DatePicker
          multiple
          aria-label='日期'
          placeholder='选择一个或多个日期'
          onChange={(picked) => onChange({ kind: 'days', days: (picked ?? []).slice(0, mostDates).map(toDay) })}
        />
      )}
    </>
  )
}

const toDay = (picked: { format: (form: string) => string }) => picked.format('YYYY-MM-DD') as BusinessDay

type CountProps = { label: string; most: number; value: number; onChange: (value: number) => void }

const Count = ({ label, most, value, onChange }: CountProps) => (
  <InputNumber aria-label={label} min={1} max={most} precision={0} value={value} onChange={(next) => onChange(next ?? 1)} />
)
