import { View } from '@tarojs/components'
import { navigation } from '../../platform/navigation'
import { signInPath, tabPaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Card } from '../../ui/Card/Card'
import css from './Invitation.module.scss'
import { learnTexts, learnWords } from './messages'

/** What a visitor would gain by signing in. */
export function Invitation() {
  const { t } = useText()
  return (
    <Card>
      <View className={css.words!}>{t(learnTexts.invitation)}</View>
      <Button kind='secondary' onPress={() => navigation.openPage(signInPath(tabPaths.learn))}>
        {t(learnWords.signIn)}
      </Button>
    </Card>
  )
}
