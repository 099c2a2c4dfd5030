import { Text, View } from '@tarojs/components'
import { failureMessage } from '../../i18n/failure'
import { defineMessages } from '../../i18n/message'
import { navigation } from '../../platform/navigation'
import { signInPath } from '../../platform/navigation/paths'
import { useText } from '../appearance/use-text'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import css from './SignInPrompt.module.scss'

const texts = defineMessages({
  signIn: { 'zh-CN': '登录', 'zh-HK': '登入', en: 'Sign in' },
  title: { 'zh-CN': '登录后查看', 'zh-HK': '登入後查看', en: 'Sign in to see this' },
})

/** Stands in for what only a signed-in customer can see. `returnTo` is the page to come back to. */
export function SignInPrompt({ reason, hasExpired, returnTo }: { reason: string; hasExpired: boolean; returnTo: string }) {
  const { t } = useText()
  return (
    <View className={css.prompt!}>
      <Icon name='lock' />
      <Text className={css.title!}>{t(texts.title)}</Text>
      <Text className={css.reason!}>{hasExpired ? t(failureMessage({ kind: 'signed-out' })) : reason}</Text>
      <Button onPress={() => navigation.openPage(signInPath(returnTo))}>{t(texts.signIn)}</Button>
    </View>
  )
}
