import { InputNumber, Select } from 'antd'
import { FieldFrame, idOf } from './FieldFrame'
import { problemsAt, useForm } from './form-context'
import { joined, valueAt, type Json, type JsonObject } from './json'
import css from './Form.module.scss'

type SchemeProps = { label: string; path: string }

const without = (value: JsonObject, name: string): JsonObject => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))

/** For each scheme of tiers, the lowest tier that has a standing perk; or that the scheme does not have it. */
export function OpensAtField({ label, path }: SchemeProps) {
  const { draft, change, options, isReadOnly } = useForm()
  const opensAt = (valueAt(draft, path) ?? {}) as JsonObject
  return (
    <fieldset className={css.list} id={idOf(path)}>
      <legend className={css.label}>{label}</legend>
      {options.schemes.map(({ id, name, isInForce, tiers }) => (
        <FieldFrame key={id} path={joined(path, id)} label={`${name['zh-CN']}${isInForce ? '（现行）' : ''}`}>
          {({ status, ...control }) => (
            <Select
              {...control}
              status={status}
              className={css.select!}
              disabled={isReadOnly}
              value={String(opensAt[id] ?? '')}
              options={[
                { value: '', label: '没有这项权益' },
                ...tiers.map((tier) => ({ value: tier.id, label: `${tier.name['zh-CN']}起` })),
              ]}
              onChange={(tierId) => change(path, tierId === '' ? without(opensAt, id) : { ...opensAt, [id]: tierId })}
            />
          )}
        </FieldFrame>
      ))}
      <Said path={path} />
    </fieldset>
  )
}

/** For each scheme and tier, how often in a period and with how many guests; empty where the tier has none. */
export function QuotasField({ label, path }: SchemeProps) {
  const { options } = useForm()
  return (
    <fieldset className={css.list} id={idOf(path)}>
      <legend className={css.label}>{label}</legend>
      {options.schemes.map((scheme) => (
        <table key={scheme.id} className={css.quotas}>
          <caption className={css.label}>{`${scheme.name['zh-CN']}${scheme.isInForce ? '（现行）' : ''}`}</caption>
          <thead>
            <tr>
              <th scope='col'>等级</th>
              <th scope='col'>次数</th>
              <th scope='col'>每次可带</th>
            </tr>
          </thead>
          <tbody>
            {scheme.tiers.map(({ id, name }) => (
              <QuotaRow key={id} name={name['zh-CN']} path={path} schemeId={scheme.id} tierId={id} />
            ))}
          </tbody>
        </table>
      ))}
      <Said path={path} />
    </fieldset>
  )
}

function QuotaRow({ name, path, schemeId, tierId }: { name: string; path: string; schemeId: string; tierId: string }) {
  const { draft, change, isReadOnly } = useForm()
  const all = (valueAt(draft, path) ?? {}) as JsonObject
  const ofScheme = (all[schemeId] ?? {}) as JsonObject
  const quota = ofScheme[tierId]
  const put = (total: Json, mostGuests: Json) => {
    const tiers = total === null ? without(ofScheme, tierId) : { ...ofScheme, [tierId]: { total, mostGuests: mostGuests ?? 0 } }
    change(path, Object.keys(tiers).length === 0 ? without(all, schemeId) : { ...all, [schemeId]: tiers })
  }
  const total = (valueAt(quota, 'total') ?? null) as number | null
  const mostGuests = (valueAt(quota, 'mostGuests') ?? null) as number | null
  return (
    <tr>
      <th scope='row'>{name}</th>
      <td>
        <InputNumber
          aria-label={`${name}的次数`}
          readOnly={isReadOnly}
          precision={0}
          min={0}
          value={total}
          onChange={(next) => put(next, mostGuests)}
        />
      </td>
      <td>
        <InputNumber
          aria-label={`${name}每次可带几位`}
          readOnly={isReadOnly}
          disabled={total === null}
          precision={0}
          min={0}
          suffix='位'
          value={mostGuests}
          onChange={(next) => put(total, next)}
        />
        <Said path={joined(path, schemeId, tierId)} />
      </td>
    </tr>
  )
}

/** What is said against something, or against a part of it. */
function Said({ path }: { path: string }) {
  const { problems } = useForm()
  const said = [path, joined(path, 'total'), joined(path, 'mostGuests')].flatMap((at) => problemsAt(problems, at))
  return (
    <>
      {said.map(({ words, path: at }) => (
        <p key={at + words} className={css.problem}>
          {words}
        </p>
      ))}
    </>
  )
}
