import type { Difference } from '../../../api/console/content'
import type { ContentKind } from '../../../contract/console/content'
import { labelOf } from '../kinds/label-of'
import { sectionsOf } from '../kinds/sections'
import { onWall } from '../form/wall-clock'
import { changesIn } from './text-changes'
import css from './Review.module.scss'

/** Instants are read as the bank's clock shows them; switches as words. */
const readable = (text: string) => {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return onWall(text).format('YYYY年M月D日 HH:mm')
  return text === 'true' ? '是' : text === 'false' ? '否' : text
}

/** Field by field, what a version changes. */
export function Changes({ kind, difference }: { kind: ContentKind; difference: Difference }) {
  const { fields, liveNumber, number } = difference
  if (fields.length === 0) return <p className={css.none}>与线上版本没有不同。</p>
  return (
    <section aria-label='改动'>
      <h3 className={css.heading}>
        {liveNumber === null
          ? `全部是新内容（${fields.length} 项）`
          : `第 ${number} 版与线上第 ${liveNumber} 版的不同（${fields.length} 项）`}
      </h3>
      <dl className={css.changes}>
        {fields.map(({ path, before, after }) => (
          <div key={path} className={css.change}>
            <dt>{labelOf(sectionsOf[kind], path)}</dt>
            <dd>
              <Text before={before} after={after} isNew={liveNumber === null} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Text({ before, after, isNew }: { before: string | null; after: string | null; isNew: boolean }) {
  if (before === null && after !== null) return isNew ? <>{readable(after)}</> : <ins>{readable(after)}</ins>
  if (after === null) return <del>{readable(before ?? '')}</del>
  return (
    <>
      {changesIn(readable(before ?? ''), readable(after)).map(({ text, in: side }, index) =>
        side === 'both' ? (
          <span key={index}>{text}</span>
        ) : side === 'after' ? (
          <ins key={index}>{text}</ins>
        ) : (
          <del key={index}>{text}</del>
        ),
      )}
    </>
  )
}
