import type { OutputOf } from '../../contract/endpoint'
import type { listReminders, Reminder } from '../../contract/reminders'
import { formatDayOfYear } from '../../i18n/format'
import { navigation } from '../../platform/navigation'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Notice } from '../../ui/Notice/Notice'
import type { Query } from '../../ui/QueryView/QueryView'
import { Rows, type Row } from '../../ui/Rows/Rows'
import { reminderTexts as texts } from './messages'

// The watch card and the next event have a place of their own.
type Shown = Exclude<Reminder['kind'], 'perks-end' | 'event'>

const pageOf: Record<Shown, (subjectId: string) => string> = {
  appointment: () => pagePaths.manager,
  'code-expires': (id) => `${pagePaths.redemption}?redemption=${id}`,
  'points-lapse': () => pagePaths.rewards,
  offer: (id) => `${pagePaths.event}?event=${id}`,
  survey: (id) => `${pagePaths.survey}?signup=${id}`,
  'quota-lapses': (id) => `${pagePaths.perk}?perk=${id}`,
}

const isShown = (reminder: Reminder): reminder is Reminder & { kind: Shown } => reminder.kind in pageOf

const mostRows = 3

/** Where `09:30` stands in an instant: the bank's are in its own time. */
const clockTime = [11, 16] as const

type RemindersProps = {
  query: Query<OutputOf<typeof listReminders>>
  /** When true, a failure is said elsewhere on the screen, with a retry for this too. */
  isQuiet: boolean
}

/** What ends soon, the soonest first. */
export function Reminders({ query: { data, error, refetch }, isQuiet }: RemindersProps) {
  const { t, language } = useText()
  if (!data)
    return error && !isQuiet ? (
      <Notice tone='info' action={t(texts.retry)} onAction={() => void refetch()}>
        {t(texts.failed)}
      </Notice>
    ) : null

  const reminders = data.reminders.filter(isShown)
  const rows = reminders.slice(0, mostRows).map(({ kind, subjectId, names, count, onDay, startsAt }): Row => ({
    name: names.map((name) => t(name)).join(),
    note: t(texts[kind], { count, day: formatDayOfYear(onDay, language), time: startsAt?.slice(...clockTime) ?? '' }),
    onPress: () => navigation.openPage(pageOf[kind](subjectId)),
  }))
  if (rows.length === 0) return null
  const rest = reminders.length - rows.length
  const all: Row[] = rest > 0 ? [{ name: t(texts.more, { count: rest }), onPress: () => navigation.openTab('perks') }] : []
  return <Rows title={t(texts.title)} rows={[...rows, ...all]} />
}
