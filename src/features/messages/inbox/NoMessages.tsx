import { View } from '@tarojs/components'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { inboxTexts as texts } from './messages'
import css from './NoMessages.module.scss'

/** Nothing yet: what will stand here, and who decides. */
export function NoMessages() {
  const { t } = useText()
  return (
    <Card title={t(texts.emptyTitle)}>
      <View className={css.words!}>{t(texts.empty)}</View>
      <Button kind='secondary' onPress={() => navigation.openPage(pagePaths.messagePreferences)}>
        {t(texts.preferences)}
      </Button>
    </Card>
  )
}
