import { App, Button, Modal, Radio } from 'antd'
import { useState } from 'react'
import type { Content, ContentKind } from '../../../contract/console/content'
import type { JsonObject } from '../form/json'
import { shortInstant } from '../form/wall-clock'
import { labelOf } from '../kinds/label-of'
import { sectionsOf } from '../kinds/sections'
import { clashesOf, linesOf, merged, type Clash } from './conflicting'
import type { Conflict } from './save-state'
import type { Draft } from './use-draft'
import css from './Editor.module.scss'

/** Two people wrote the same item: both are shown, field by field, and one of them is chosen. */
export function ConflictDialog({ kind, draft }: { kind: ContentKind; draft: Draft }) {
  return draft.state.phase === 'conflict' ? <Choice kind={kind} draft={draft} conflict={draft.state.conflict} /> : null
}

const bodyOf = ({ body }: Content) => body as unknown as JsonObject

function Choice({ kind, draft, conflict }: { kind: ContentKind; draft: Draft; conflict: Conflict }) {
  const mine = bodyOf(draft.content)
  const theirs = bodyOf(conflict.content)
  const clashes = clashesOf(mine, theirs)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(clashes.map(({ name }) => name)))
  const choose = (name: string, isMine: boolean) =>
    setChosen((before) => new Set(isMine ? [...before, name] : [...before].filter((one) => one !== name)))
  const settle = () => draft.settle(conflict, { kind, body: merged(mine, theirs, chosen) } as unknown as Content)
  return (
    <Modal
      open
      width={860}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      title={`${conflict.staffName}也改了这份内容（${shortInstant(conflict.at, conflict.at)}）`}
      footer={[
        <CopyMine key='copy' kind={kind} clashes={clashes} />,
        <Button key='theirs' onClick={() => draft.settle(conflict, conflict.content)}>
          全部用对方的
        </Button>,
        <Button key='save' type='primary' onClick={settle}>
          按选择保存
        </Button>,
      ]}
    >
      <p>下面 {clashes.length} 项两边写的不同。逐项选择保留哪一份；不选的可以先复制。</p>
      {clashes.map((clash) => (
        <Both
          key={clash.name}
          {...{ clash, kind }}
          otherName={conflict.staffName}
          isMine={chosen.has(clash.name)}
          onChoose={(isMine) => choose(clash.name, isMine)}
        />
      ))}
    </Modal>
  )
}

function CopyMine({ kind, clashes }: { kind: ContentKind; clashes: readonly Clash[] }) {
  const { message } = App.useApp()
  const copy = () => {
    const text = clashes.map(({ name, mine }) => [labelOf(sectionsOf[kind], name), ...linesOf(mine)].join('\n')).join('\n\n')
    void navigator.clipboard.writeText(text).then(
      () => message.success('您写的内容已复制'),
      () => message.error('浏览器不允许复制，请手动选取文字。'),
    )
  }
  return <Button onClick={copy}>复制我写的</Button>
}

type BothProps = { clash: Clash; kind: ContentKind; otherName: string; isMine: boolean; onChoose: (isMine: boolean) => void }

function Both({ clash: { name, mine, theirs }, kind, otherName, isMine, onChoose }: BothProps) {
  const label = labelOf(sectionsOf[kind], name)
  return (
    <section className={css.clash} aria-label={label}>
      <h3>{label}</h3>
      <Radio.Group
        aria-label={`${label}保留哪一份`}
        value={isMine ? 'mine' : 'theirs'}
        options={[
          { value: 'mine', label: '用我的' },
          { value: 'theirs', label: `用${otherName}的` },
        ]}
        onChange={({ target }) => onChoose(target.value === 'mine')}
      />
      <div className={css.both}>
        <pre>{linesOf(mine).join('\n') || '（空）'}</pre>
        <pre>{linesOf(theirs).join('\n') || '（空）'}</pre>
      </div>
    </section>
  )
}
