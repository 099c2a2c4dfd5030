import type { PropsWithChildren } from 'react'
import { defineMessages } from '../i18n/message'
import { inPlaceOfLost } from '../platform/elements/h5-router/find-page'
import { useText } from '../ui/appearance/use-text'
import { late } from '../ui/Late/late'
import { Screen } from '../ui/Screen/Screen'

const texts = defineMessages({ title: { 'zh-CN': '未能打开', 'zh-HK': '未能開啟', en: 'Not opened' } })

function LostPage({ children }: PropsWithChildren) {
  const { t } = useText()
  return <Screen title={t(texts.title)}>{children}</Screen>
}

/** From now on a page whose file cannot be fetched says so, with another try and the way back. */
export const sayWhenLost = (): void => {
  inPlaceOfLost.page = (load) => late(() => load().then((file) => file.default), null, LostPage)
}
