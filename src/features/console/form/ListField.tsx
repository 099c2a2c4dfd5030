import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { idOf } from './FieldFrame'
import { problemsAt, useForm } from './form-context'
import { joined, moved, valueAt, type Json, type JsonObject } from './json'
import type { FieldOf } from './of-kind'
import css from './Form.module.scss'

type ListProps = { field: FieldOf<'list'>; path: string; base: string }

/** A list whose items have fields: added at its end, moved, taken away. */
export function ListField({ field, path, base }: ListProps) {
  const { draft, change, isReadOnly, problems } = useForm()
  const value = valueAt(draft, path)
  const items = Array.isArray(value) ? (value as readonly Json[]) : []
  const owner = (valueAt(draft, base) ?? {}) as JsonObject
  const add = () => change(path, [...items, field.blank(owner)])
  return (
    <fieldset className={css.list} id={idOf(path)}>
      <legend className={css.label}>{field.label}</legend>
      {field.help ? <p className={css.help}>{field.help}</p> : null}
      {problemsAt(problems, path).map(({ words }) => (
        <p key={words} className={css.problem}>
          {words}
        </p>
      ))}
      {items.map((_, index) => (
        <Item key={index} field={field} path={path} items={items} index={index} />
      ))}
      {isReadOnly || items.length >= field.most ? null : (
        <Button type='dashed' icon={<PlusOutlined />} onClick={add}>
          添加{field.item}
        </Button>
      )}
    </fieldset>
  )
}

type ItemProps = { field: FieldOf<'list'>; path: string; items: readonly Json[]; index: number }

function Item({ field, path, items, index }: ItemProps) {
  const { isReadOnly, drawFields } = useForm()
  const name = `${field.item} ${index + 1}`
  return (
    <div role='group' aria-label={name} className={css.item}>
      <div className={css.itemHead}>
        <span>{name}</span>
        {isReadOnly ? null : <ItemActions name={name} path={path} items={items} index={index} />}
      </div>
      <div className={field.isRow ? css.row : css.stack}>{drawFields(field.fields, joined(path, index))}</div>
    </div>
  )
}

function ItemActions({ name, path, items, index }: { name: string; path: string; items: readonly Json[]; index: number }) {
  const { change } = useForm()
  const remove = () =>
    change(
      path,
      items.filter((_, place) => place !== index),
    )
  const move = (by: -1 | 1) => () => change(path, moved(items, index, by))
  const shared = { type: 'text', size: 'small' } as const
  return (
    <span>
      <Button {...shared} icon={<ArrowUpOutlined />} aria-label={`上移${name}`} disabled={index === 0} onClick={move(-1)} />
      <Button {...shared} icon={<ArrowDownOutlined />} aria-label={`下移${name}`} disabled={index === items.length - 1} onClick={move(1)} />
      <Button {...shared} icon={<DeleteOutlined />} aria-label={`删除${name}`} onClick={remove} />
    </span>
  )
}
