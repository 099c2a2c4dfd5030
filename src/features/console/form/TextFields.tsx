import { Input } from 'antd'
import { FieldFrame } from './FieldFrame'
import { useForm } from './form-context'
import { joined, valueAt } from './json'
import type { FieldOf } from './of-kind'
import css from './Form.module.scss'

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

/** A text in the language being written. The other languages have fields of their own at the same place. */
export function LocalizedField({ field, path }: { field: FieldOf<'words' | 'prose'>; path: string }) {
  const { draft, change, language, isReadOnly } = useForm()
  const ownPath = joined(path, language)
  const text = asText(valueAt(draft, ownPath))
  const count = { show: text.length > field.most * 0.8, max: field.most }
  return (
    <FieldFrame path={ownPath} label={field.label} help={field.help} isOptional={field.isOptional} text={text}>
      {(control) =>
        field.kind === 'words' ? (
          <Input
            {...control}
            value={text}
            count={count}
            readOnly={isReadOnly}
            lang={language}
            onChange={({ target }) => change(ownPath, target.value)}
          />
        ) : (
          <Input.TextArea
            {...control}
            value={text}
            count={count}
            readOnly={isReadOnly}
            lang={language}
            autoSize={{ minRows: field.rows ?? 3, maxRows: 14 }}
            onChange={({ target }) => change(ownPath, target.value)}
          />
        )
      }
    </FieldFrame>
  )
}

/** A long text in Markdown. */
export function MarkdownField({ field, path }: { field: FieldOf<'markdown'>; path: string }) {
  const { draft, change, language, isReadOnly } = useForm()
  const ownPath = joined(path, language)
  const text = asText(valueAt(draft, ownPath))
  const help = field.help ?? '用 Markdown 书写：## 小标题、**重点**、- 列表、| 表格 |。图片与 HTML 不会显示。'
  return (
    <FieldFrame path={ownPath} label={field.label} help={help} text={text}>
      {(control) => (
        <Input.TextArea
          {...control}
          className={css.markdown!}
          value={text}
          readOnly={isReadOnly}
          lang={language}
          spellCheck={false}
          autoSize={{ minRows: 12, maxRows: 32 }}
          onChange={({ target }) => change(ownPath, target.value)}
        />
      )}
    </FieldFrame>
  )
}

/** A line that is the same in every language: an address, a time of day. */
export function LineField({ field, path }: { field: FieldOf<'line'>; path: string }) {
  const { draft, change, isReadOnly } = useForm()
  return (
    <FieldFrame path={path} label={field.label} help={field.help} isOptional={field.isOptional}>
      {(control) => (
        <Input
          {...control}
          value={asText(valueAt(draft, path))}
          maxLength={field.most}
          placeholder={field.placeholder}
          readOnly={isReadOnly}
          onChange={({ target }) => change(path, target.value)}
        />
      )}
    </FieldFrame>
  )
}
