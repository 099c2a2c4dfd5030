import { Button, Empty, Input, Select, Tabs } from 'antd'
import { useContentList, type ContentPage } from '../../../api/console/content'
import { useConsoleOptions } from '../../../api/console/desk'
import type { ContentKind } from '../../../contract/console/content'
import type { StaffMember } from '../../../contract/console/session'
import { canEdit } from '../rights'
import { Loaded } from '../shell/Loaded'
import { kindWords } from '../words'
import { ContentTable } from './ContentTable'
import { StateFilter } from './StateFilter'
import { useListFilter, type ListFilter } from './use-list-filter'
import css from './Content.module.scss'

const everything = 'all'

const tabs = [{ key: everything, label: '全部' }, ...Object.entries(kindWords).map(([key, label]) => ({ key, label }))]

/** The list with its filters: by kind, state, branch and words. */
export function ContentList({ staff, onNew }: { staff: StaffMember; onNew: () => void }) {
  const listFilter = useListFilter()
  const { filter, change } = listFilter
  const list = useContentList(filter)
  const options = useConsoleOptions()
  const branches = (options.data?.branches ?? []).map(({ id, name }) => ({ value: id, label: name['zh-CN'] }))
  const isFiltered = Boolean(filter.q ?? filter.state ?? filter.branchId)
  const empty = <Nothing isFiltered={isFiltered} onNew={canEdit(staff.role) ? onNew : null} />
  return (
    <>
      <Tabs
        activeKey={filter.kind ?? everything}
        items={tabs}
        onChange={(key) => change({ kind: key === everything ? undefined : (key as ContentKind), state: undefined })}
      />
      <Filters listFilter={listFilter} counts={list.data?.counts ?? []} branches={staff.branch ? null : branches} />
      <Loaded query={list}>
        {(page) => (
          <ContentTable
            {...{ page, staff, branches, empty }}
            isRefreshing={list.isPlaceholderData}
            onPage={(number) => change({ page: String(number) })}
          />
        )}
      </Loaded>
    </>
  )
}

type FiltersProps = { listFilter: ListFilter; counts: ContentPage['counts']; branches: { value: string; label: string }[] | null }

/** `branches` are null for a branch's own staff: they see theirs. */
const Filters = ({ listFilter: { filter, change }, counts, branches }: FiltersProps) => (
  <div className={css.filters}>
    <StateFilter counts={counts} chosen={filter.state} onChoose={(state) => change({ state })} />
    {branches ? (
      <Select
        aria-label='网点'
        className={css.branch!}
        allowClear
        placeholder='全部网点'
        options={branches}
        value={filter.branchId ?? null}
        onChange={(branchId) => change({ branchId: branchId ?? undefined })}
      />
    ) : null}
    <Input.Search
      aria-label='搜索标题或编号'
      className={css.search!}
      allowClear
      placeholder='标题或编号'
      defaultValue={filter.q}
      maxLength={60}
      onSearch={(q) => change({ q: q.trim() || undefined })}
    />
  </div>
)

const Nothing = ({ isFiltered, onNew }: { isFiltered: boolean; onNew: (() => void) | null }) => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={isFiltered ? '没有符合条件的内容。换个条件试试。' : '这里还没有内容。'}>
    {onNew && !isFiltered ? (
      <Button type='primary' onClick={onNew}>
        从模板开始
      </Button>
    ) : null}
  </Empty>
)
