import { DownOutlined } from '@ant-design/icons'
import { App, Button, Dropdown } from 'antd'
import { useState } from 'react'
import type { ContentItem } from '../../../contract/console/content'
import { navigation } from '../../../platform/navigation'
import { consolePath } from '../paths'
import { StateTag } from '../shell/StateTag'
import { History } from './History'
import { StepDialog } from './StepDialog'
import { stepWords, type StepAction } from './step-words'
import type { Draft } from './use-draft'
import type { Faults } from './use-faults'

/** Steps forward, the likeliest first; the others are behind a menu. */
const forward: readonly StepAction[] = ['submit', 'publish', 'resume', 'withdraw']
const others: readonly StepAction[] = ['schedule', 'unschedule', 'pause', 'end', 'cancel', 'archive']

type StepsProps = { item: ContentItem; draft: Draft; faults: Faults; isLocked: boolean; onUnlock: () => void }

/** The state, and what can be done next. */
export function Steps({ item, draft, faults, isLocked, onUnlock }: StepsProps) {
  const [asked, setAsked] = useState<StepAction | 'history' | null>(null)
  const close = () => setAsked(null)
  const can = (action: StepAction) => item.actions.includes(action)
  const next = forward.find(can)
  const isStopped = faults.all.length > 0 && !faults.isStale
  const begin = (action: StepAction) => (action === 'submit' && isStopped ? faults.ask() : setAsked(action))
  const onFaults = () => (close(), faults.ask())
  const rest = [...forward, ...others].filter((action) => action !== next && can(action))
  const menu = [
    ...rest.map((action) => ({ key: action, label: `${stepWords(action, item).title}…`, onClick: () => begin(action) })),
    { key: 'history', label: '历史记录', onClick: () => setAsked('history') },
  ]
  return (
    <>
      <StateTag state={item.version.state} />
      {isLocked && item.actions.includes('edit') ? <Unlock item={item} onUnlock={onUnlock} /> : null}
      {next ? (
        <Button type='primary' onClick={() => begin(next)}>
          {stepWords(next, item).title}
        </Button>
      ) : item.actions.includes('approve') ? (
        <Button type='primary' onClick={() => navigation.openPage(consolePath('review', { id: item.id }))}>
          去审核
        </Button>
      ) : null}
      <Dropdown menu={{ items: menu }} trigger={['click']}>
        <Button icon={<DownOutlined />} iconPlacement='end'>
          更多
        </Button>
      </Dropdown>
      {asked && asked !== 'history' ? <StepDialog action={asked} item={item} draft={draft} onClose={close} onFaults={onFaults} /> : null}
      <History item={item} isOpen={asked === 'history'} onClose={close} />
    </>
  )
}

/** What was approved or is live is not edited by a slip of the hand: it is said first what that means. */
function Unlock({ item, onUnlock }: { item: ContentItem; onUnlock: () => void }) {
  const { modal } = App.useApp()
  const ask = () =>
    modal.confirm({
      title: '修改这份内容？',
      content: item.version.publishedAt
        ? '修改会成为新版本。线上内容保持不变，直到新版本批准并发布。'
        : '已有的批准将失效，修改后需要重新提交审核。',
      okText: '开始修改',
      onOk: onUnlock,
    })
  return <Button onClick={ask}>修改</Button>
}
