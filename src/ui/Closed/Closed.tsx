import { Text, View } from '@tarojs/components'
import type { RiskGate } from '../../domain/education/risk-gate'
import { formatDay } from '../../i18n/format'
import { defineMessages } from '../../i18n/message'
import { educationFailures } from '../../i18n/failures/education'
import { navigation } from '../../platform/navigation'
import { pagePaths, signInPath } from '../../platform/navigation/paths'
import { useText } from '../appearance/use-text'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import css from './Closed.module.scss'

const texts = defineMessages({
  title: { 'zh-CN': '暂未对您开放', 'zh-HK': '暫未對您開放', en: 'Not open to you yet' },
  needs: {
    'zh-CN': '内容风险等级 {level}，需要有效且不低于此的风险测评结果。',
    'zh-HK': '內容風險等級 {level}，需要有效且不低於此的風險評估結果。',
    en: 'Risk level {level}: it needs a valid risk assessment at least as high.',
  },
  signIn: { 'zh-CN': '登录后查看', 'zh-HK': '登入後查看', en: 'Sign in to see it' },
  assess: { 'zh-CN': '去做风险测评', 'zh-HK': '進行風險評估', en: 'Take the risk questionnaire' },
  fromDay: { 'zh-CN': '{day}起可以测评。', 'zh-HK': '{day}起可進行評估。', en: 'You can take the questionnaire from {day}.' },
})

type ClosedProps = {
  gate: Pick<RiskGate, 'neededLevel' | 'closedBecause' | 'remedy'>
  /** This page, to come back to after signing in. */
  returnTo: string
}

/** Stands in for what is closed by its risk level: every reason that holds, and what could change it. */
export function Closed({ gate: { neededLevel, closedBecause, remedy }, returnTo }: ClosedProps) {
  const { t, language } = useText()
  const signIn = () => navigation.openPage(signInPath(returnTo))
  return (
    <View className={css.closed!}>
      <View className={css.head!}>
        <Icon name='lock' />
        <Text className={css.title!} ariaRole='heading' ariaLevel={2}>
          {t(texts.title)}
        </Text>
      </View>
      <View className={css.needs!}>{t(texts.needs, { level: neededLevel })}</View>
      <View ariaRole='list'>
        {closedBecause.map((code) => (
          <View key={code} className={css.reason!} ariaRole='listitem'>
            {t(educationFailures[code])}
          </View>
        ))}
      </View>
      {remedy?.kind === 'assess' ? (
        <View className={css.needs!}>{t(texts.fromDay, { day: formatDay(remedy.fromDay, language) })}</View>
      ) : null}
      {remedy?.kind === 'signIn' ? <Button onPress={signIn}>{t(texts.signIn)}</Button> : null}
      {remedy?.kind === 'assess' ? <Button onPress={() => navigation.openPage(pagePaths.riskProfile)}>{t(texts.assess)}</Button> : null}
    </View>
  )
}
