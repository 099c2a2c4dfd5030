import { Button, Empty, Input, Select } from 'antd'
import { useState } from 'react'
import { useRoster, type Roster, type RosterFilter } from '../../../api/console/roster'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { shortInstant } from '../form/wall-clock'
import { canEdit } from '../rights'
import { Loaded } from '../shell/Loaded'
import { Shell, TopActions } from '../shell/Shell'
import { navigation } from '../../../platform/navigation'
import { consolePath } from '../paths'
import { ExportDialog } from './ExportDialog'
import { Messages } from './Messages'
import { RosterTable } from './RosterTable'
import { channelWords, signupWords } from './roster-words'
import css from './Roster.module.scss'

/** Who signed up for an event, and what the bank does for them. */
export function RosterScreen() {
  const { id = '' } = useRouter().params
  return (
    <Shell page='roster' title='报名名单'>
      {({ role }) => (canEdit(role) ? <RosterPage eventId={id} /> : <Empty description='名单只对编辑和管理员开放。' />)}
    </Shell>
  )
}

type Open = 'export' | 'messages' | null

function RosterPage({ eventId }: { eventId: string }) {
  const [filter, setFilter] = useState<RosterFilter>({ eventId })
  const [open, setOpen] = useState<Open>(null)
  const roster = useRoster(filter)
  const change = (changes: { [K in keyof RosterFilter]?: RosterFilter[K] | undefined }) => {
    const entries = Object.entries({ ...filter, page: undefined, ...changes }).filter(([, value]) => value)
    setFilter(Object.fromEntries(entries) as RosterFilter)
  }
  return (
    <>
      <TopActions>
        <Button onClick={() => navigation.openPage(consolePath('results', { id: eventId }))}>活动结果</Button>
        <Button onClick={() => setOpen('export')}>导出…</Button>
        <Button type='primary' onClick={() => setOpen('messages')}>
          消息…
        </Button>
      </TopActions>
      <Loaded query={roster}>
        {(data) => (
          <>
            <Head roster={data} />
            <Filters roster={data} filter={filter} onChange={change} />
            <RosterTable roster={data} isRefreshing={roster.isPlaceholderData} onPage={(page) => change({ page: String(page) })} />
          </>
        )}
      </Loaded>
      {open === 'export' ? <ExportDialog eventId={eventId} onClose={() => setOpen(null)} /> : null}
      <Messages eventId={eventId} isOpen={open === 'messages'} onClose={() => setOpen(null)} />
    </>
  )
}

const Head = ({ roster: { event, asOf } }: { roster: Roster }) => (
  <section className={css.head}>
    <h2>{event.title['zh-CN']}</h2>
    <p>
      {shortInstant(event.startsAt, asOf)} 开始 · 席位 {event.taken} / {event.capacity}
      {event.needsApproval ? ' · 逐个审批' : ''}
      {event.isCancelled ? ' · 已取消' : ''}
    </p>
  </section>
)

type FiltersProps = {
  roster: Roster
  filter: RosterFilter
  onChange: (changes: { [K in keyof RosterFilter]?: RosterFilter[K] | undefined }) => void
}

function Filters({ roster, filter, onChange }: FiltersProps) {
  const states = Object.entries(signupWords)
    .filter(([state]) => (roster.counts[state] ?? 0) > 0 || state === filter.state)
    .map(([value, label]) => ({ value, label: `${label}（${roster.counts[value] ?? 0}）` }))
  const channels = Object.entries(channelWords).map(([value, label]) => ({ value, label }))
  return (
    <div className={css.filters}>
      <Select
        aria-label='状态'
        className={css.select!}
        allowClear
        placeholder='全部状态'
        options={states}
        value={filter.state ?? null}
        onChange={(state) => onChange({ state: (state ?? undefined) as RosterFilter['state'] })}
      />
      <Select
        aria-label='渠道'
        className={css.select!}
        allowClear
        placeholder='全部渠道'
        options={channels}
        value={filter.channel ?? null}
        onChange={(channel) => onChange({ channel: (channel ?? undefined) as RosterFilter['channel'] })}
      />
      <Input.Search
        aria-label='搜索号码、手机尾号或姓'
        className={css.search!}
        allowClear
        maxLength={30}
        placeholder='报名号、手机尾号或姓'
        onSearch={(q) => onChange({ q: q.trim() || undefined })}
      />
    </div>
  )
}
