import { Checkbox } from 'antd'
import { idOf } from './FieldFrame'
import { useForm } from './form-context'
import { valueAt } from './json'
import type { FieldOf } from './of-kind'
import css from './Form.module.scss'

/** Something that is there or not; where it is, its fields follow. */
export function PartField({ field, path }: { field: FieldOf<'part'>; path: string }) {
  const { draft, change, isReadOnly, drawFields } = useForm()
  const isThere = (valueAt(draft, path) ?? null) !== null
  return (
    <div className={css.field}>
      <Checkbox
        id={idOf(path)}
        checked={isThere}
        disabled={isReadOnly}
        onChange={({ target }) => change(path, target.checked ? field.blank : null)}
      >
        {field.label}
      </Checkbox>
      {field.help ? <p className={css.help}>{field.help}</p> : null}
      {isThere ? <div className={css.row}>{drawFields(field.fields, path)}</div> : null}
    </div>
  )
}
