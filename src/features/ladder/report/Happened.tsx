import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useReport } from '../../../api/report'
import type { Report } from '../../../contract/report'
import { formatDayOfYear } from '../../../i18n/format'
import { dayOf } from '../../../i18n/format-slot'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { Lines, type Line } from './Lines'
import css from './Lines.module.scss'
import { eventTexts, lessonTexts, perksTexts, reportTexts } from './messages'

/** What the customer did in a period, as the bank kept it: perks, lessons, events. */
export function Happened({ periodKey }: { periodKey: string }) {
  const { t } = useText()
  const report = useReport(periodKey)
  return (
    <QueryView query={report} skeleton={<Skeleton label={t(reportTexts.loading)} heightsPx={[100, 100, 100]} />}>
      {({ perks, lessons, events }) => (
        <>
          <Perks perks={perks} />
          <Lessons lessons={lessons} />
          <Events events={events} />
        </>
      )}
    </QueryView>
  )
}

type SectionProps = { title: string; isEmpty: boolean; none: string; children: ReactNode }

const Section = ({ title, isEmpty, none, children }: SectionProps) => (
  <Card title={title}>{isEmpty ? <View className={css.none!}>{none}</View> : children}</Card>
)

function Perks({ perks: { used, lapsed, lapsing } }: Pick<Report, 'perks'>) {
  const { t, language } = useText()
  const toLine = ({ perkId, name, places }: Report['perks']['used'][number]): Line => ({
    ...{ key: perkId, name: t(name), value: t(perksTexts.places, { places }) },
  })
  const days = [...new Set(lapsing.map(({ onDay }) => onDay))].sort()
  return (
    <Section title={t(perksTexts.title)} isEmpty={used.length + lapsed.length + lapsing.length === 0} none={t(perksTexts.none)}>
      <Lines title={t(perksTexts.used)} lines={used.map(toLine)} />
      <Lines title={t(perksTexts.lapsed)} lines={lapsed.map(toLine)} />
      {days.map((day) => (
        <Lines
          key={day}
          title={t(perksTexts.lapsing, { day: formatDayOfYear(day, language) })}
          lines={lapsing.filter(({ onDay }) => onDay === day).map(toLine)}
        />
      ))}
    </Section>
  )
}

function Lessons({ lessons }: Pick<Report, 'lessons'>) {
  const { t } = useText()
  return (
    <Section title={t(lessonTexts.title)} isEmpty={lessons.length === 0} none={t(lessonTexts.none)}>
      <Lines
        lines={lessons.map(({ kind, id, title, count }) => ({
          key: `${kind} ${id}`,
          name: t(title),
          value: t(lessonTexts[kind], { count }),
        }))}
      />
    </Section>
  )
}

function Events({ events: { attended, lines } }: Pick<Report, 'events'>) {
  const { t, language } = useText()
  const isEmpty = attended + lines.length === 0
  return (
    <Section title={t(eventTexts.title)} isEmpty={isEmpty} none={t(eventTexts.none)}>
      {attended > 0 ? <View>{t(eventTexts.count, { count: attended })}</View> : null}
      <Lines
        lines={lines.map(({ eventId, title, startsAt, became }) => ({
          key: eventId,
          name: t(title),
          value: t(eventTexts[became], { day: formatDayOfYear(dayOf(startsAt), language) }),
        }))}
      />
    </Section>
  )
}
