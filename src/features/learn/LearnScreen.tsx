import { defineMessages } from '../../i18n/message'
import { useText } from '../../ui/appearance/use-text'
import { Screen } from '../../ui/Screen/Screen'

const texts = defineMessages({ title: { 'zh-CN': '学堂', 'zh-HK': '學堂', en: 'Learn' } })

export function LearnScreen() {
  const { t } = useText()
  return <Screen title={t(texts.title)} tab='learn'>{null}</Screen>
}
