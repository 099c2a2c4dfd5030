import { Table, type TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import type { ContentPage } from '../../../api/console/content'
import type { ContentSummary } from '../../../contract/console/content'
import type { StaffMember } from '../../../contract/console/session'
import { shortInstant } from '../form/wall-clock'
import { PageLink } from '../shell/PageLink'
import { StateTag } from '../shell/StateTag'
import { kindWords, stateWords } from '../words'
import { RowMenu } from './RowMenu'
import { titleOf } from './title-of'
import css from './Content.module.scss'

type TableProps = {
  page: ContentPage
  staff: StaffMember
  branches: readonly { value: string; label: string }[]
  isRefreshing: boolean
  empty: ReactNode
  onPage: (page: number) => void
}

const byTime = (read: (item: ContentSummary) => string | null) => (a: ContentSummary, b: ContentSummary) =>
  (read(a) ?? '').localeCompare(read(b) ?? '')

/** What it is called, and the way to it: reviewers come to see what changed, the others to write. */
const Title = ({ item, isReviewer }: { item: ContentSummary; isReviewer: boolean }) => (
  <>
    <PageLink page={isReviewer ? 'review' : 'editor'} parameters={{ id: item.id }} className={css.itemTitle}>
      {titleOf(item)}
    </PageLink>
    <small className={css.itemKind}>
      {kindWords[item.kind]} · {item.subjectId}
    </small>
  </>
)

const State = ({ item: { state, liveState } }: { item: ContentSummary }) => (
  <>
    <StateTag state={state} />
    {liveState && liveState !== state ? <small className={css.live}>线上：{stateWords[liveState]}</small> : null}
  </>
)

const Start = ({ item: { startsAt, savedAt } }: { item: ContentSummary }) =>
  startsAt ? <>{shortInstant(startsAt, savedAt)}</> : <span className={css.none}>—</span>

const Saved = ({ item: { savedAt, savedBy } }: { item: ContentSummary }) => (
  <>
    {shortInstant(savedAt, savedAt)}
    <small className={css.live}>{savedBy}</small>
  </>
)

function columnsFor({ staff: { role }, branches }: TableProps): TableColumnsType<ContentSummary> {
  const branchOf = (id: string | null) => branches.find(({ value }) => value === id)?.label ?? '总行'
  const byTitle = (a: ContentSummary, b: ContentSummary) => titleOf(a).localeCompare(titleOf(b), 'zh-CN')
  const menuTitle = <span className={css.unseen}>更多操作</span>
  return [
    { title: '标题', key: 'title', sorter: byTitle, render: (_, item) => <Title item={item} isReviewer={role === 'reviewer'} /> },
    { title: '状态', key: 'state', width: 150, render: (_, item) => <State item={item} /> },
    { title: '开始', key: 'startsAt', width: 150, sorter: byTime(({ startsAt }) => startsAt), render: (_, item) => <Start item={item} /> },
    { title: '网点', key: 'branch', width: 150, responsive: ['lg'], render: (_, { branchId }) => branchOf(branchId) },
    { title: '最近保存', key: 'saved', width: 170, sorter: byTime(({ savedAt }) => savedAt), render: (_, item) => <Saved item={item} /> },
    { title: menuTitle, key: 'menu', width: 64, render: (_, item) => <RowMenu item={item} role={role} /> },
  ]
}

/** A page of the list. Its columns sort what is on the page; the bank gives what was saved last first. */
export function ContentTable(props: TableProps) {
  const { page, isRefreshing, empty, onPage } = props
  return (
    <Table
      rowKey='id'
      size='middle'
      sticky={{ offsetHeader: 64 }}
      loading={isRefreshing}
      columns={columnsFor(props)}
      dataSource={page.items}
      locale={{ emptyText: empty, triggerAsc: '点击升序', triggerDesc: '点击降序', cancelSort: '取消排序' }}
      pagination={{
        current: page.page,
        pageSize: page.pageSize,
        total: page.total,
        hideOnSinglePage: true,
        showSizeChanger: false,
        showTotal: (total) => `共 ${total} 项`,
        onChange: onPage,
      }}
    />
  )
}
