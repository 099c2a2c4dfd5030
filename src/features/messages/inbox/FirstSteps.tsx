import { Text, View } from '@tarojs/components'
import { useFirstSteps } from '../../../api/inbox'
import type { FirstStep } from '../../../contract/first-steps'
import { useShow } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { Notice } from '../../../ui/Notice/Notice'
import { Pressable } from '../../../ui/Pressable/Pressable'
import css from './FirstSteps.module.scss'
import { stepTexts as texts } from './messages'

const open: Record<FirstStep, () => void> = {
  risk: () => navigation.openPage(pagePaths.riskProfile),
  goal: () => navigation.openPage(pagePaths.goal),
  lesson: () => navigation.openTab('learn'),
  preferences: () => navigation.openPage(pagePaths.messagePreferences),
}

/** What a new customer may begin with; what is done is ticked. */
export function FirstSteps() {
  const { t } = useText()
  const { data, error, refetch, isFetching } = useFirstSteps()
  // Whoever comes back has perhaps done one.
  useShow(() => {
    if (data && !isFetching) void refetch()
  })
  if (!data) {
    return error ? (
      <Notice tone='info' action={t(texts.retry)} onAction={() => void refetch()}>
        {t(texts.failed)}
      </Notice>
    ) : null
  }
  return (
    <View className={css.steps!} ariaRole='list'>
      {data.steps.map(({ id, isDone }) => (
        <View key={id} ariaRole='listitem'>
          <Pressable className={css.step} onPress={open[id]}>
            <View className={isDone ? `${css.tick} ${css.done}` : css.tick!}>{isDone ? <Icon name='check' /> : null}</View>
            <Text className={css.name!}>{t(texts[id])}</Text>
            {isDone ? <Text className={css.note!}>{t(texts.done)}</Text> : null}
          </Pressable>
        </View>
      ))}
    </View>
  )
}
