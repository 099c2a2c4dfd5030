import type { ContentItem } from '../../../contract/console/content'
import { CopyFindings } from '../form/CopyFindings'
import { valueAt, type JsonObject } from '../form/json'
import { labelOf } from '../kinds/label-of'
import { sectionsOf } from '../kinds/sections'
import css from './Review.module.scss'

/** What the copy lint says against a version, field by field. */
export function Findings({ item }: { item: ContentItem }) {
  const { findings, version, kind } = item
  if (findings.length === 0) return <p className={css.clean}>合规检查：没有发现问题。</p>
  const body = version.content.body as unknown as JsonObject
  const paths = [...new Set(findings.map(({ path }) => path))]
  return (
    <section className={css.findings} aria-label='合规检查'>
      <h3 className={css.heading}>合规检查（{findings.length} 处）</h3>
      {paths.map((path) => (
        <div key={path}>
          <p>{labelOf(sectionsOf[kind], path)}</p>
          <CopyFindings text={String(valueAt(body, path) ?? '')} findings={findings.filter((finding) => finding.path === path)} />
        </div>
      ))}
    </section>
  )
}
