import { Checkbox, DatePicker, InputNumber, Radio, Select } from 'antd'
import type { ConsoleOptions } from '../../../contract/console/options'
import { FieldFrame, idOf } from './FieldFrame'
import type { Choice, OptionList } from './field'
import { useForm } from './form-context'
import { valueAt, type JsonObject } from './json'
import { choicesFrom } from './option-lists'
import type { FieldOf } from './of-kind'
import { fromWall, onWall } from './wall-clock'
import css from './Form.module.scss'

export function CountField({ field, path }: { field: FieldOf<'count'>; path: string }) {
  const { draft, change, isReadOnly } = useForm()
  const value = valueAt(draft, path)
  return (
    <FieldFrame path={path} label={field.label} help={field.help} isOptional={field.isOptional}>
      {({ status, ...control }) => (
        <InputNumber
          {...control}
          status={status}
          className={css.count!}
          precision={0}
          value={typeof value === 'number' ? value : null}
          suffix={field.unit}
          readOnly={isReadOnly}
          onChange={(next) => change(path, next)}
        />
      )}
    </FieldFrame>
  )
}

export function InstantField({ field, path }: { field: FieldOf<'instant'>; path: string }) {
  const { draft, change, isReadOnly } = useForm()
  const value = valueAt(draft, path)
  return (
    <FieldFrame path={path} label={field.label} help={field.help} isOptional={field.isOptional}>
      {(control) => (
        <DatePicker
          {...control}
          className={css.instant!}
          showTime={{ format: 'HH:mm', minuteStep: 5 }}
          format='YYYY-MM-DD HH:mm'
          placeholder='选择日期和时间'
          value={typeof value === 'string' ? onWall(value) : null}
          disabled={isReadOnly}
          onChange={(picked) => change(path, picked ? fromWall(picked) : null)}
        />
      )}
    </FieldFrame>
  )
}

export function FlagField({ field, path }: { field: FieldOf<'flag'>; path: string }) {
  const { draft, change, isReadOnly } = useForm()
  return (
    <div className={css.field}>
      <Checkbox
        id={idOf(path)}
        checked={valueAt(draft, path) === true}
        disabled={isReadOnly}
        onChange={({ target }) => change(path, target.checked)}
      >
        {field.label}
      </Checkbox>
      {field.help ? <p className={css.help}>{field.help}</p> : null}
    </div>
  )
}

const optionsOf = (options: readonly Choice[] | OptionList, known: ConsoleOptions) =>
  typeof options === 'string' ? choicesFrom(options, known) : options

/** The value that stands for null in a control that knows only texts. */
const none = ''

/** A choice of one. Few short ones lie open, many are in a list. */
export function ChoiceField({ field, path, base }: { field: FieldOf<'choice'>; path: string; base: string }) {
  const { draft, change, isReadOnly, options: known } = useForm()
  const nothing = field.none === undefined ? [] : [{ value: none, label: field.none }]
  const options = [...nothing, ...optionsOf(field.options, known)]
  const value = valueAt(draft, path)
  const choose = (chosen: string) => {
    if (field.turn) change(base, field.turn((valueAt(draft, base) ?? {}) as JsonObject, chosen))
    else change(path, chosen === none ? null : chosen)
  }
  const isShort = options.length <= 4 && options.every(({ label }) => label.length <= 8)
  const shared = { options, value: typeof value === 'string' ? value : none, disabled: isReadOnly }
  return (
    <FieldFrame path={path} label={field.label} help={field.help}>
      {({ status, ...control }) =>
        isShort ? (
          <div>
            <Radio.Group
              {...control}
              {...shared}
              aria-label={field.label}
              optionType='button'
              onChange={({ target }) => choose(String(target.value))}
            />
          </div>
        ) : (
          <Select
            {...control}
            {...shared}
            status={status}
            className={css.select!}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={choose}
          />
        )
      }
    </FieldFrame>
  )
}

/** A choice of several. */
export function ChoicesField({ field, path }: { field: FieldOf<'choices'>; path: string }) {
  const { draft, change, isReadOnly, options: known } = useForm()
  const value = valueAt(draft, path)
  return (
    <FieldFrame path={path} label={field.label} help={field.help}>
      {({ status, ...control }) => (
        <Select
          {...control}
          status={status}
          mode='multiple'
          className={css.select!}
          options={[...optionsOf(field.options, known)]}
          placeholder={field.none}
          value={Array.isArray(value) ? value.map(String) : []}
          disabled={isReadOnly}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(chosen) => change(path, chosen)}
        />
      )}
    </FieldFrame>
  )
}
