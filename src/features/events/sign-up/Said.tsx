import { Text, View } from '@tarojs/components'
import type { EventDetail } from '../../../contract/events-detail'
import type { EventQuestion } from '../../../contract/events-questions'
import type { Signup } from '../../../contract/events-signups'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { cancelTexts, formTexts as texts, signUpTexts } from './messages'
import css from './Said.module.scss'

/** What was said in a form that can no longer be changed. */
export function Said({ event, own }: { event: EventDetail; own: Signup }) {
  const { t } = useText()
  const words = useAnswerWords(own)
  const rows = event.questions.flatMap((question) => {
    const said = words(question)
    return said === null ? [] : [[t(question.text), said] as const]
  })
  const people = own.companions.length > 0 ? [[t(texts.companions), own.companions.join(' ')] as const] : []
  return (
    <Card title={t(signUpTexts.manageTitle)}>
      {[...people, ...rows].map(([name, value]) => (
        <View key={name} className={css.row!}>
          <Text className={css.name!}>{name}</Text>
          <Text>{value}</Text>
        </View>
      ))}
      <View className={css.name!}>{t(cancelTexts.tooLate)}</View>
      <View className={css.way!}>
        <Button kind='secondary' onPress={() => navigation.openPage(pagePaths.manager)}>
          {t(cancelTexts.toManager)}
        </Button>
      </View>
    </Card>
  )
}

function useAnswerWords({ answers }: Signup) {
  const { t } = useText()
  return (question: EventQuestion): string | null => {
    const answer = answers[question.id]
    if (answer === undefined) return null
    if (typeof answer === 'boolean') return t(answer ? texts.yes : texts.no)
    if (!('options' in question)) return String(answer)
    const ids = Array.isArray(answer) ? answer : [answer]
    return question.options.flatMap(({ id, text }) => (ids.includes(id) ? [t(text)] : [])).join(' · ')
  }
}
