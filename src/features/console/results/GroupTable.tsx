import { Table } from 'antd'
import type { Funnel } from '../../../contract/console/results'
import { shareOf } from './share-of'
import css from './Results.module.scss'

type Group = Funnel & { name: string }

/** The way from a look to an answer, group by group: the figures behind the charts. */
export const GroupTable = ({ title, groups }: { title: string; groups: readonly Group[] }) => (
  <section className={css.card}>
    <h3>{title}</h3>
    <Table
      rowKey='name'
      size='small'
      pagination={false}
      dataSource={[...groups]}
      locale={{ emptyText: '还没有数据。' }}
      columns={[
        { title: '组', dataIndex: 'name' },
        { title: '浏览', dataIndex: 'views', align: 'right' },
        { title: '报名', dataIndex: 'signups', align: 'right' },
        { title: '确认', dataIndex: 'confirmed', align: 'right' },
        { title: '到场', dataIndex: 'attended', align: 'right' },
        { title: '到场率', key: 'share', align: 'right', render: (_, { attended, confirmed }) => shareOf(attended, confirmed) },
        { title: '反馈', dataIndex: 'answered', align: 'right' },
      ]}
    />
  </section>
)
