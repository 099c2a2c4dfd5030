import type { LintFinding } from '../../../contract/console/content'
import { excerptAt } from './excerpt'
import css from './Form.module.scss'

/** What the copy lint says about a text, each time with the words marked in their sentence. */
export function CopyFindings({ text, findings }: { text: string; findings: readonly LintFinding[] }) {
  if (findings.length === 0) return null
  return (
    <ul className={css.findings} aria-label='合规提示'>
      {findings.map((finding) => {
        const { before, words, after } = excerptAt(text, finding.start, finding.end)
        const isBan = finding.severity === 'ban'
        return (
          <li key={`${finding.rule}-${finding.start}`} className={isBan ? css.ban : css.warn}>
            <p>
              <b>{isBan ? '禁止' : '提醒'}</b> {finding.words['zh-CN']}
            </p>
            <p className={css.excerpt}>
              {before}
              <mark>{words}</mark>
              {after}
            </p>
            <p className={css.suggestion}>{finding.suggestion['zh-CN']}</p>
          </li>
        )
      })}
    </ul>
  )
}
