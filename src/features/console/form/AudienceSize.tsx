import { useAudienceSize } from '../../../api/console/desk'
import { failureWords } from '../failures'
import { targetOf } from './audience'
import { useForm } from './form-context'
import { valueAt, type JsonObject } from './json'
import css from './Form.module.scss'

const inWords = (count: number | '<10') => (count === '<10' ? '少于 10' : `约 ${count.toLocaleString('zh-CN')}`)

/** How many customers it is for: counts only, and no small ones. */
export function AudienceSize({ path }: { path: string }) {
  const { isReadOnly } = useForm()
  return isReadOnly ? null : <Size path={path} />
}

function Size({ path }: { path: string }) {
  const { draft, options } = useForm()
  const size = useAudienceSize(targetOf((valueAt(draft, path) ?? {}) as JsonObject, options))
  return (
    <p className={css.size} role='status'>
      {size.data ? (
        <>
          <b>{inWords(size.data.size)} 位</b> 客户符合以上条件，共 {inWords(size.data.of)} 位客户
        </>
      ) : size.error ? (
        failureWords(size.error)
      ) : (
        '正在估算人数…'
      )}
    </p>
  )
}
