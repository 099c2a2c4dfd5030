import { Text, View } from '@tarojs/components'
import { useSession } from '../../../api/session'
import { formatDay } from '../../../i18n/format'
import { formatPeriod } from '../../../i18n/format-period'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { printPlatform } from '../../../platform/print'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { headRoad, type LadderNames } from '../footprints/footprints-view'
import { AmountsEye } from '../frame/AmountsEye'
import { OnScreen } from '../frame/OnScreen'
import { atPeriod } from '../frame/paths'
import { RoadBar } from '../RoadBar'
import { toRoadView } from '../road-view'
import { useRoadWords } from '../use-road-words'
import { Happened } from './Happened'
import { reportTexts as texts } from './messages'
import { NextSteps } from './NextSteps'
import css from './Report.module.scss'
import type { Report as ReportView } from './report-view'
import { TierAfter } from './TierAfter'

type ReportProps = { report: ReportView; ladder: LadderNames }

/** A period's page: tier, figure, the way up as it stood, and what follows. */
export function Report({ report, ladder }: ReportProps) {
  const { t } = useText()
  const { footprint, above, roads } = report
  return (
    <View>
      <Head report={report} ladder={ladder} />
      <TierAfter footprint={footprint} ladder={ladder} />
      <Figure report={report} />
      {above ? (
        <Card title={t(texts.toNext, { tier: t(above.name) })}>
          {roads.map((view) => (
            <RoadBar key={view.road.metricId} view={view} />
          ))}
        </Card>
      ) : null}
      <Happened periodKey={footprint.periodKey} />
      <NextSteps report={report} ladder={ladder} />
      <OnScreen>
        <View className={css.actions!}>
          {printPlatform.canPrint ? (
            <Button kind='secondary' onPress={printPlatform.print}>
              {t(texts.print)}
            </Button>
          ) : null}
          {footprint.outcome === 'UP' ? (
            <Button kind='quiet' onPress={() => navigation.openPage(`${pagePaths.letter}?period=${footprint.periodKey}`)}>
              {t(texts.letter)}
            </Button>
          ) : null}
          <Button kind='quiet' onPress={() => navigation.openPage(atPeriod('footprints', footprint.periodKey))}>
            {t(texts.why)}
          </Button>
        </View>
      </OnScreen>
    </View>
  )
}

function Head({ report, ladder }: ReportProps) {
  const { t, language } = useText()
  const session = useSession()
  const { periodKey, firstDay, lastDay } = report.footprint
  const period = formatPeriod(periodKey, language)
  const days = t(texts.days, { first: formatDay(firstDay, language), last: formatDay(lastDay, language) })
  return (
    <View className={css.head!}>
      <View>
        <Text className={css.title!} ariaRole='heading' ariaLevel={2}>
          {t(texts.heading, { scheme: t(ladder.scheme.name), period })}
        </Text>
        {session.data ? <View className={css.note!}>{t(texts.forCustomer, { name: session.data.customer.name })}</View> : null}
        <View className={css.note!}>{days}</View>
        <View className={css.note!}>{t(texts.kept)}</View>
      </View>
      <OnScreen>
        <AmountsEye />
      </OnScreen>
    </View>
  )
}

/** The figure the period is told by. */
function Figure({ report }: { report: ReportView }) {
  const { t } = useText()
  const { figure } = useRoadWords()
  const road = headRoad(report.footprint)
  if (!road) return null
  return (
    <Card title={t(road.name)}>
      <Text className={css.figure!}>{figure(toRoadView(road).current)}</Text>
    </Card>
  )
}
