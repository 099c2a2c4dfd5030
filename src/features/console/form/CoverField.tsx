import { DeleteOutlined, UploadOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useRef, useState, type ChangeEvent } from 'react'
import { useUploadCover } from '../../../api/console/desk'
import { failureWords } from '../failures'
import { FieldFrame, type ControlProps } from './FieldFrame'
import { useForm } from './form-context'
import { valueAt } from './json'
import { readPicture } from './read-picture'
import css from './Form.module.scss'

/** Where a cover is served from. */
const coverUrl = (coverId: string) => `/api/v1/covers/${coverId}`

/** A picture: chosen, checked and written afresh by the bank, shown as customers will see it. */
export function CoverField({ label, path }: { label: string; path: string }) {
  const { draft, isReadOnly } = useForm()
  const coverId = valueAt(draft, path)
  return (
    <FieldFrame path={path} label={label} help='JPEG、PNG 或 WebP，不超过 5 MB，至少 640 × 320。不裁切，按 16:9 居中显示。'>
      {(control) => (
        <div className={css.cover}>
          {typeof coverId === 'string' ? <img src={coverUrl(coverId)} alt='封面预览' /> : <div className={css.noCover}>使用默认图片</div>}
          {isReadOnly ? null : <Upload path={path} control={control} hasCover={typeof coverId === 'string'} />}
        </div>
      )}
    </FieldFrame>
  )
}

/** Takes a file, refuses with words what cannot be used, and hands the rest to the bank. */
function useCover(path: string) {
  const { change } = useForm()
  const upload = useUploadCover()
  const [fault, setFault] = useState<string | null>(null)
  const take = async (file: File) => {
    const read = await readPicture(file)
    setFault('fault' in read ? read.fault : null)
    if (!('fault' in read)) upload.mutate(read.dataBase64, { onSuccess: ({ coverId }) => change(path, coverId) })
  }
  return { take, isBusy: upload.isPending, fault: fault ?? (upload.error ? failureWords(upload.error) : null) }
}

function Upload({ path, control, hasCover }: { path: string; control: ControlProps; hasCover: boolean }) {
  const { change } = useForm()
  const { take, isBusy, fault } = useCover(path)
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    // The same file can be chosen again after a fault.
    target.value = ''
    if (file) void take(file)
  }
  const { id, 'aria-describedby': describedBy } = control
  return (
    <div>
      <input
        ref={input}
        id={id}
        aria-describedby={describedBy}
        className={css.fileInput}
        type='file'
        accept='image/jpeg,image/png,image/webp'
        onChange={choose}
      />
      <Button icon={<UploadOutlined />} loading={isBusy} onClick={() => input.current?.click()}>
        {hasCover ? '换一张' : '上传图片'}
      </Button>
      {hasCover ? (
        <Button type='text' icon={<DeleteOutlined />} onClick={() => change(path, null)}>
          不用图片
        </Button>
      ) : null}
      {fault ? <Alert role='alert' type='error' showIcon title={fault} /> : null}
    </div>
  )
}
