import type { ReactNode } from 'react'
import { CopyFindings } from './CopyFindings'
import { problemsAt, useForm } from './form-context'
import css from './Form.module.scss'

/** What ties a control to its label and to what is said about it. */
export type ControlProps = { id: string; 'aria-describedby': string; status: 'error' | '' }

type FrameProps = {
  path: string
  label: string
  help?: string | undefined
  isOptional?: boolean | undefined
  /** The text written here, for the words that the copy lint points at. */
  text?: string | undefined
  children: (control: ControlProps) => ReactNode
}

/** The id of a field's control: also where an error summary's links lead. */
export const idOf = (path: string) => `field-${path.replaceAll('.', '-')}`

/** A field: label, control, and under it what is wrong and what the copy lint says. */
export function FieldFrame({ path, label, help, isOptional, text, children }: FrameProps) {
  const { problems, findings } = useForm()
  const said = problemsAt(problems, path)
  const found = findings.filter((finding) => finding.path === path)
  const id = idOf(path)
  const isStopped = said.length > 0 || found.some(({ severity }) => severity === 'ban')
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
        {isOptional ? <span className={css.optional}>选填</span> : null}
      </label>
      {children({ id, 'aria-describedby': `${id}-said`, status: isStopped ? 'error' : '' })}
      <div id={`${id}-said`}>
        {help ? <p className={css.help}>{help}</p> : null}
        {said.map(({ words }) => (
          <p key={words} className={css.problem}>
            {words}
          </p>
        ))}
        {text ? <CopyFindings text={text} findings={found} /> : null}
      </div>
    </div>
  )
}
