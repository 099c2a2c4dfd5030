import { Drawer, Timeline } from 'antd'
import type { ContentItem } from '../../../contract/console/content'
import { PUBLISHING_ACTIONS } from '../../../domain/publishing/states'
import { shortInstant } from '../form/wall-clock'
import { actionWords } from '../words'

const more: Readonly<Record<string, string>> = { create: '新建', copy: '复制', save: '保存', series: '做成系列' }

const wordsOf = (action: string) => {
  const known = PUBLISHING_ACTIONS.find((one) => one === action)
  return known ? actionWords[known] : (more[action] ?? action)
}

/** What happened to an item, the newest first. */
export const History = ({ item, isOpen, onClose }: { item: ContentItem; isOpen: boolean; onClose: () => void }) => (
  <Drawer title='历史记录' open={isOpen} onClose={onClose} size={380}>
    <Timeline
      items={item.history.map(({ at, staffName, action, versionNumber, comment }, index) => ({
        key: index,
        content: (
          <>
            <b>{wordsOf(action)}</b> · 第 {versionNumber} 版
            <br />
            {staffName}，{shortInstant(at, item.savedAt)}
            {comment ? <p>“{comment}”</p> : null}
          </>
        ),
      }))}
    />
  </Drawer>
)
