import { MoreOutlined } from '@ant-design/icons'
import { App, Button, Dropdown, type MenuProps } from 'antd'
import { useState } from 'react'
import { useDuplicateContent } from '../../../api/console/content'
import type { ContentSummary } from '../../../contract/console/content'
import type { StaffRole } from '../../../contract/console/roles'
import { newRequestId } from '../../../platform/clock/request-id'
import { navigation } from '../../../platform/navigation'
import { failureWords } from '../failures'
import { consolePath } from '../paths'
import { canEdit } from '../rights'
import { Series } from './Series'

/** What else can be done with an item: copy it, make a series, look at who comes and what came of it. */
export function RowMenu({ item, role }: { item: ContentSummary; role: StaffRole }) {
  const { message } = App.useApp()
  const [isSeries, setSeries] = useState(false)
  // One copy for one click on the menu, however often the request is sent.
  const [requestId, setRequestId] = useState(newRequestId)
  const copy = useDuplicateContent()
  const duplicate = () =>
    copy.mutate(
      { itemId: item.id, requestId },
      {
        onSuccess: ({ id }) => {
          setRequestId(newRequestId())
          navigation.openPage(consolePath('editor', { id }))
        },
        onError: (error) => void message.error(failureWords(error)),
      },
    )
  const isPublic = item.kind === 'event' && item.liveState !== null
  const open = (page: 'roster' | 'results') => () => navigation.openPage(consolePath(page, { id: item.subjectId }))
  const items: NonNullable<MenuProps['items']> = [
    ...(canEdit(role) ? [{ key: 'copy', label: '复制为新草稿', onClick: duplicate }] : []),
    ...(canEdit(role) && item.kind === 'event' ? [{ key: 'series', label: '做成系列…', onClick: () => setSeries(true) }] : []),
    { key: 'review', label: '看改动', onClick: () => navigation.openPage(consolePath('review', { id: item.id })) },
    ...(isPublic && canEdit(role) ? [{ key: 'roster', label: '报名名单', onClick: open('roster') }] : []),
    ...(isPublic ? [{ key: 'results', label: '活动结果', onClick: open('results') }] : []),
  ]
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']} placement='bottomRight'>
        <Button type='text' icon={<MoreOutlined />} aria-label={`“${item.title['zh-CN']}”的更多操作`} loading={copy.isPending} />
      </Dropdown>
      {isSeries ? <Series item={item} onClose={() => setSeries(false)} /> : null}
    </>
  )
}
