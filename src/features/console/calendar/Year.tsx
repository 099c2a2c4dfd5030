import type { Campaign } from '../../../api/console/desk'
import { PageLink } from '../shell/PageLink'
import { StateTag } from '../shell/StateTag'
import { categoryWords, kindWords } from '../words'
import { byMonth } from './by-month'
import css from './Calendar.module.scss'

/** Twelve months, each with what begins in it. */
export const Year = ({ year, entries }: { year: number; entries: readonly Campaign[] }) => (
  <div className={css.months}>
    {byMonth(year, entries).map((month, index) => (
      <section key={index} className={css.month} aria-label={`${index + 1} 月`}>
        <h2>
          {index + 1} 月{month.length ? <small>{month.length} 项</small> : null}
        </h2>
        {month.length === 0 ? <p className={css.empty}>没有安排</p> : null}
        {month.map(({ itemId, kind, title, category, state, day }) => (
          <PageLink key={itemId} page='editor' parameters={{ id: itemId }} className={css.entry}>
            <b className={css.day}>{day}</b>
            <span>
              {title['zh-CN'] || '未命名'}
              <small>{category ? categoryWords[category] : kindWords[kind]}</small>
            </span>
            <StateTag state={state} />
          </PageLink>
        ))}
      </section>
    ))}
  </div>
)
