import { useContentItem, useDifference } from '../../../api/console/content'
import type { ContentItem } from '../../../contract/console/content'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { useState } from 'react'
import type { Language } from '../../../i18n/message'
import { PreviewPane } from '../editor/PreviewPane'
import { Loaded } from '../shell/Loaded'
import { Shell, TopActions } from '../shell/Shell'
import { StateTag } from '../shell/StateTag'
import { kindWords } from '../words'
import { titleOf } from '../content/title-of'
import { Changes } from './Changes'
import { Decision } from './Decision'
import { Findings } from './Findings'
import css from './Review.module.scss'

/** What a version changes in what is live, and the reviewer's word on it. */
export function ReviewScreen() {
  const { id = '' } = useRouter().params
  return (
    <Shell page='review' title='审核' isWide>
      {() => <Item itemId={id} />}
    </Shell>
  )
}

function Item({ itemId }: { itemId: string }) {
  const item = useContentItem(itemId)
  return <Loaded query={item}>{(data) => <Review item={data} />}</Loaded>
}

function Review({ item }: { item: ContentItem }) {
  const [language, setLanguage] = useState<Language>('zh-CN')
  const difference = useDifference(item.id, item.version.bodyHash)
  const { version } = item
  return (
    <>
      <TopActions>
        <StateTag state={version.state} />
        <Loaded query={difference}>{({ bodyHash }) => <Decision item={item} bodyHash={bodyHash} />}</Loaded>
      </TopActions>
      <div className={css.columns}>
        <article className={css.sheet}>
          <header className={css.head}>
            <p>{kindWords[item.kind]}</p>
            <h2>{titleOf(item)}</h2>
            <p>
              第 {version.number} 版{version.makers.length > 0 ? ` · 撰写：${version.makers.join('、')}` : ''}
              {version.checkedBy ? ` · 审核：${version.checkedBy}` : ''}
            </p>
            {version.comment ? <blockquote>{version.comment}</blockquote> : null}
          </header>
          <Findings item={item} />
          <Loaded query={difference}>{(data) => <Changes kind={item.kind} difference={data} />}</Loaded>
        </article>
        <PreviewPane itemId={item.id} content={version.content} language={language} onLanguage={setLanguage} />
      </div>
    </>
  )
}
