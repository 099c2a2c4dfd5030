import { useTrend } from '../../../api/average'
import { formatDayOfYear } from '../../../i18n/format'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Screen } from '../../../ui/Screen/Screen'
import { SignInPrompt } from '../../../ui/SignInPrompt/SignInPrompt'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { trendTexts as texts } from './messages'
import { TrendView } from './TrendView'

/** The daily average of each month of the last year, against the marks of the tiers. */
export function TrendScreen() {
  const { t, language } = useText()
  const trend = useTrend()
  return (
    <Screen title={t(texts.title)}>
      <QueryView
        query={trend}
        skeleton={<Skeleton label={t(texts.loading)} heightsPx={[320, 240]} />}
        signedOut={<SignInPrompt reason={t(texts.reason)} hasExpired={false} returnTo={pagePaths.trend} />}
        staleNote={(data) => t(texts.asOf, { day: formatDayOfYear(data.asOfDay, language) })}
      >
        {(data) => <TrendView trend={data} />}
      </QueryView>
    </Screen>
  )
}
