import { Image } from '@tarojs/components'
import { useMemo } from 'react'
import css from './QrCode.module.scss'
import { qrImage } from './qr-image'

/** A text for a scanner. `label` says what it is a code of. It must stand on white, whatever the theme. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const image = useMemo(() => qrImage(text), [text])
  return <Image className={css.code!} src={image} ariaRole='img' ariaLabel={label} />
}
