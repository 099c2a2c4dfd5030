import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import { useExportResults, useResults } from '../../../api/console/results'
import type { EventResults, Funnel } from '../../../contract/console/results'
import { downloadText } from '../../../platform/download/download'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { shortInstant } from '../form/wall-clock'
import { channelWords } from '../roster/roster-words'
import { Loaded } from '../shell/Loaded'
import { Shell, TopActions } from '../shell/Shell'
import { GroupTable } from './GroupTable'
import { shareOf } from './share-of'
import css from './Results.module.scss'

// ECharts is heavy, and the figures are readable without it.
const Charts = lazy(() => import('./Charts').then(({ Charts: default_ }) => ({ default: default_ })))

/** What came of an event: from a look to an answer, by tier and channel. */
export function ResultsScreen() {
  const { id = '' } = useRouter().params
  return (
    <Shell page='results' title='活动结果'>
      {() => <Results eventId={id} />}
    </Shell>
  )
}

function Results({ eventId }: { eventId: string }) {
  const results = useResults(eventId)
  const exporting = useExportResults(eventId)
  const save = () =>
    exporting.mutate(undefined, { onSuccess: ({ fileName, text }) => downloadText(fileName, text, 'text/csv;charset=utf-8') })
  return (
    <>
      <TopActions>
        <Button loading={exporting.isPending} onClick={save}>
          导出表格
        </Button>
      </TopActions>
      <Loaded query={results}>{(data) => <Page results={data} />}</Loaded>
    </>
  )
}

const Page = ({ results }: { results: EventResults }) => (
  <div className={css.page}>
    <section>
      <h2>{results.event.title['zh-CN']}</h2>
      <p className={css.faint}>
        {shortInstant(results.event.startsAt, results.asOf)} 开始 · {results.event.capacity} 席 · 截至{' '}
        {shortInstant(results.asOf, results.asOf)}
      </p>
    </section>
    <Steps total={results.total} />
    <Suspense fallback={<div className={css.charts} aria-busy />}>
      <Charts results={results} />
    </Suspense>
    <GroupTable
      title='按等级'
      groups={results.byTier.map(({ tierName, ...funnel }) => ({ name: tierName?.['zh-CN'] ?? '访客与未定级', ...funnel }))}
    />
    <GroupTable
      title='按渠道'
      groups={results.byChannel.map(({ channel, ...funnel }) => ({ name: channel ? channelWords[channel] : '未记录', ...funnel }))}
    />
    <Inviters results={results} />
    <Feedback results={results} />
  </div>
)

/** The way from a look to an answer, each with its share of the step before. */
function Steps({ total }: { total: Funnel }) {
  const steps = [
    { name: '浏览', count: total.views, before: null },
    { name: '报名', count: total.signups, before: total.views },
    { name: '确认', count: total.confirmed, before: total.signups },
    { name: '到场', count: total.attended, before: total.confirmed },
    { name: '反馈', count: total.answered, before: total.attended },
  ]
  return (
    <ol className={css.steps} aria-label='从浏览到反馈'>
      {steps.map(({ name, count, before }) => (
        <li key={name}>
          <span>{name}</span>
          <b>{count.toLocaleString('zh-CN')}</b>
          <small>{before === null ? ' ' : shareOf(count, before)}</small>
        </li>
      ))}
    </ol>
  )
}

const Inviters = ({ results: { byInviter } }: { results: EventResults }) =>
  byInviter.length === 0 ? null : (
    <section className={css.card}>
      <h3>邀请人</h3>
      <ul className={css.comments}>
        {byInviter.map(({ name, signups, attended }) => (
          <li key={name}>
            <b>{name}</b>：报名 {signups} 组，到场 {attended} 组
          </li>
        ))}
      </ul>
    </section>
  )

const Feedback = ({ results: { nps, comments } }: { results: EventResults }) => (
  <section className={css.card}>
    <h3>反馈</h3>
    <p>
      净推荐值 <b className={css.figure}>{nps.score ?? '—'}</b>　推荐 {nps.promoters} · 中立 {nps.passives} · 批评 {nps.detractors}
    </p>
    {comments.length === 0 ? (
      <p className={css.faint}>还没有文字反馈。</p>
    ) : (
      <ul className={css.comments}>
        {comments.map(({ nps: mark, text }, index) => (
          <li key={index}>
            <b>{mark} 分</b> {text}
          </li>
        ))}
      </ul>
    )}
  </section>
)
