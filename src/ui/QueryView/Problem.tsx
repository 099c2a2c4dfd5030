import { Text, View } from '@tarojs/components'
import { failureMessage, type Failure } from '../../i18n/failure'
import { defineMessages } from '../../i18n/message'
import { useText } from '../appearance/use-text'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import css from './Problem.module.scss'

const texts = defineMessages({
  retry: { 'zh-CN': '重试', 'zh-HK': '重試', en: 'Retry' },
  retrying: { 'zh-CN': '正在重试…', 'zh-HK': '正在重試…', en: 'Trying again…' },
})

/** Something failed and there is nothing to show: what happened, and the way on. */
export function Problem({ failure, onRetry, isRetrying }: { failure: Failure; onRetry: () => void; isRetrying: boolean }) {
  const { t } = useText()
  return (
    <View className={css.problem!} ariaRole='alert'>
      <Icon name='alert' />
      <Text>{t(failureMessage(failure))}</Text>
      <Button kind='secondary' onPress={onRetry} isBusy={isRetrying}>
        {t(isRetrying ? texts.retrying : texts.retry)}
      </Button>
    </View>
  )
}
