import type { ReactNode } from 'react'
import type { Field } from './field'
import { useForm } from './form-context'
import { joined, valueAt, type JsonObject } from './json'
import { ListField } from './ListField'
import { PartField } from './PartField'
import { ChoiceField, ChoicesField, CountField, FlagField, InstantField } from './PlainFields'
import { SpecialFieldView } from './SpecialFields'
import { LineField, LocalizedField, MarkdownField } from './TextFields'

/** One field of a form, by its description. `base` is the path of what it belongs to. */
function FieldView({ field, base }: { field: Field; base: string }) {
  const { draft, drawFields } = useForm()
  const owner = (valueAt(draft, base) ?? {}) as JsonObject
  if (field.when && !field.when(owner)) return null
  const path = joined(base, field.path)
  switch (field.kind) {
    case 'words':
    case 'prose':
      return <LocalizedField field={field} path={path} />
    case 'markdown':
      return <MarkdownField field={field} path={path} />
    case 'line':
      return <LineField field={field} path={path} />
    case 'count':
      return <CountField field={field} path={path} />
    case 'instant':
      return <InstantField field={field} path={path} />
    case 'flag':
      return <FlagField field={field} path={path} />
    case 'choice':
      return <ChoiceField field={field} path={path} base={base} />
    case 'choices':
      return <ChoicesField field={field} path={path} />
    case 'list':
      return <ListField field={field} path={path} base={base} />
    case 'part':
      return <PartField field={field} path={path} />
    case 'group':
      return <>{drawFields(field.fields, path)}</>
    case 'special':
      return <SpecialFieldView field={field} path={path} base={base} />
  }
}

/** Fields of the draft, of a list's item or of a part, by their descriptions. */
export const drawFields = (fields: readonly Field[], base: string): ReactNode =>
  fields.map((field) => <FieldView key={field.path} field={field} base={base} />)
