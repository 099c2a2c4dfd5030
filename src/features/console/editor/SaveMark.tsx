import { failureWords } from '../failures'
import { timeOf } from '../form/wall-clock'
import type { SaveState } from './save-state'
import css from './Editor.module.scss'

function wordsFor(state: SaveState): string {
  switch (state.phase) {
    case 'untouched':
      return ''
    case 'waiting':
    case 'saving':
      return '正在保存…'
    case 'saved':
      return `已保存 ${timeOf(state.at)}`
    case 'kept':
      return `还没有保存到服务器，内容已留在这台电脑上。${failureWords(state.error)}`
    case 'conflict':
      return '他人也改了这份内容'
  }
}

/** Where the draft is, in words, said aloud when it changes. */
export function SaveMark({ state, isReadOnly }: { state: SaveState; isReadOnly: boolean }) {
  const isFailed = state.phase === 'kept' || state.phase === 'conflict'
  return (
    <span role='status' className={isFailed ? css.unsaved : css.saved}>
      {isReadOnly && state.phase === 'untouched' ? '只读' : wordsFor(state)}
    </span>
  )
}
