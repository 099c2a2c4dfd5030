import { Text } from '@tarojs/components'
import { useAverage } from '../../../api/average'
import { formatDayOfYear } from '../../../i18n/format'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Rows } from '../../../ui/Rows/Rows'
import { Screen } from '../../../ui/Screen/Screen'
import { SignInPrompt } from '../../../ui/SignInPrompt/SignInPrompt'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { answerTexts, plannerTexts as texts } from './messages'
import { Planner } from './Planner'

/** How much, by when, and what can be spared: worked out on the customer's own balances. */
export function PlannerScreen() {
  const { t, language } = useText()
  const average = useAverage()
  return (
    <Screen title={t(texts.title)}>
      <QueryView
        query={average}
        skeleton={<Skeleton label={t(texts.loading)} heightsPx={[120, 260]} />}
        signedOut={<SignInPrompt reason={t(texts.reason)} hasExpired={false} returnTo={pagePaths.planner} />}
        staleNote={(data) => t(answerTexts.asOf, { day: formatDayOfYear(data.asOfDay, language) })}
      >
        {({ average: period, ...data }) => (
          <>
            {period && period.marks.length > 0 ? (
              <Planner data={{ ...data, average: period }} />
            ) : (
              <Card>
                <Text>{t(texts.noAverage)}</Text>
              </Card>
            )}
            <Rows
              rows={[
                { name: t(texts.goal), note: t(texts.goalNote), onPress: () => navigation.openPage(pagePaths.goal) },
                { name: t(texts.trend), note: t(texts.trendNote), onPress: () => navigation.openPage(pagePaths.trend) },
              ]}
            />
          </>
        )}
      </QueryView>
    </Screen>
  )
}
