import { Alert } from 'antd'
import type { ContentItem } from '../../../contract/console/content'
import { shortInstant } from '../form/wall-clock'
import { PageLink } from '../shell/PageLink'
import css from './Editor.module.scss'

type Note = { type: 'info' | 'warning'; words: string }

function notesFor({ version, live }: ContentItem, isRestored: boolean, isLocked: boolean): Note[] {
  const { state, comment, checkedBy, publishAt, savedAt } = version
  const said = comment && (state === 'RETURNED' || state === 'REJECTED')
  return [
    ...(said ? [{ type: 'warning' as const, words: `${checkedBy ?? '审核'}：${comment}` }] : []),
    ...(isRestored ? [{ type: 'info' as const, words: '已恢复上次没有保存的内容，正在保存。' }] : []),
    ...(state === 'SUBMITTED' ? [{ type: 'info' as const, words: '正在等待审核。要修改，请先撤回。' }] : []),
    ...(publishAt ? [{ type: 'info' as const, words: `将于 ${shortInstant(publishAt, savedAt)} 自动发布。` }] : []),
    ...(live
      ? [{ type: 'info' as const, words: `线上是第 ${live.number} 版，保持不变；这里是第 ${version.number} 版，批准并发布后才会替换。` }]
      : []),
    ...(!live && !isLocked && version.publishedAt
      ? [{ type: 'info' as const, words: '修改会成为新版本，线上内容保持不变，批准并发布后才会替换。' }]
      : []),
  ]
}

/** What one should know before going on: the reviewer's words, what was brought back, what is live. */
export function EditorNotes({ item, isRestored, isLocked }: { item: ContentItem; isRestored: boolean; isLocked: boolean }) {
  return (
    <div className={css.notes}>
      {notesFor(item, isRestored, isLocked).map(({ type, words }) => (
        <Alert key={words} type={type} showIcon title={words} />
      ))}
      {item.live ? (
        <PageLink page='review' parameters={{ id: item.id }}>
          看这一版改了什么
        </PageLink>
      ) : null}
    </div>
  )
}
