import { Table, type TableColumnsType } from 'antd'
import type { Roster } from '../../../api/console/roster'
import type { RosterLine } from '../../../contract/console/roster'
import { shortInstant } from '../form/wall-clock'
import { LineActions } from './LineActions'
import { Person } from './Person'
import { answerLines } from './answer-lines'
import { channelWords, signupWords } from './roster-words'
import css from './Roster.module.scss'

type RosterTableProps = { roster: Roster; isRefreshing: boolean; onPage: (page: number) => void }

const sourceWords = ({ source: { channel, branchName, inviterName } }: RosterLine) =>
  [channel ? channelWords[channel] : null, branchName?.['zh-CN'], inviterName].filter(Boolean).join(' · ') || '—'

const columnsFor = ({ asOf }: Roster): TableColumnsType<RosterLine> => [
  { title: '号', dataIndex: 'number', width: 52 },
  { title: '姓名与电话', key: 'person', width: 180, render: (_, line) => <Person line={line} /> },
  {
    title: '状态',
    key: 'state',
    width: 110,
    render: (_, { state, ahead, arrival }) => (
      <>
        {signupWords[state]}
        {ahead !== null ? <small className={css.faint}>前面 {ahead} 组</small> : null}
        {arrival ? <small className={css.faint}>{shortInstant(arrival.at, asOf)}</small> : null}
      </>
    ),
  },
  {
    title: '席位',
    key: 'seats',
    width: 84,
    render: (_, { seats, poolTier }) => (
      <>
        {seats}
        {poolTier ? <small className={css.faint}>{poolTier['zh-CN']}席位</small> : null}
      </>
    ),
  },
  { title: '等级', key: 'tier', width: 120, responsive: ['lg'], render: (_, { tierName }) => tierName?.['zh-CN'] ?? '—' },
  { title: '来源', key: 'source', width: 150, responsive: ['lg'], render: (_, line) => sourceWords(line) },
  { title: '报名时间', key: 'at', width: 130, responsive: ['xl'], render: (_, { signedUpAt }) => shortInstant(signedUpAt, asOf) },
  { title: '操作', key: 'actions', render: (_, line) => <LineActions line={line} /> },
]

/** The roster, 50 lines a page; a line opens to its answers. */
export function RosterTable({ roster, isRefreshing, onPage }: RosterTableProps) {
  const { questions } = roster.event
  return (
    <Table
      rowKey='signupId'
      size='middle'
      sticky={{ offsetHeader: 64 }}
      loading={isRefreshing}
      columns={columnsFor(roster)}
      dataSource={roster.lines}
      locale={{ emptyText: '没有符合条件的报名。', expand: '看回答', collapse: '收起回答' }}
      expandable={{
        rowExpandable: ({ answers, companions }) => companions.length > 0 || Object.keys(answers).length > 0,
        expandedRowRender: (line) => <Answers line={line} questions={questions} />,
      }}
      pagination={{
        current: roster.page,
        pageSize: 50,
        total: roster.total,
        hideOnSinglePage: true,
        showSizeChanger: false,
        onChange: onPage,
      }}
    />
  )
}

function Answers({ line: { answers, companions }, questions }: { line: RosterLine; questions: Roster['event']['questions'] }) {
  const lines = [
    ...(companions.length > 0 ? [{ question: '同行', answer: companions.join('、') }] : []),
    ...answerLines(questions, answers),
  ]
  return (
    <dl className={css.answers}>
      {lines.map(({ question, answer }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  )
}
