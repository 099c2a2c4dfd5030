import { Text } from '@tarojs/components'
import { useOwnSignups } from '../../../api/events-list'
import type { Signup } from '../../../contract/events-signups'
import { formatDayOfYear } from '../../../i18n/format'
import { stopPullDownRefresh, usePullDownRefresh } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { tabPaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { LongList } from '../../../ui/LongList/LongList'
import { atEvent, atSurvey } from '../paths'
import css from './EventList.module.scss'
import { EventRow } from './EventRow'
import { expiredWords, listTexts as texts, mineWords } from './messages'
import { mineRows, keyOfMine, type MineRow } from './mine-view'
import { NoEvents } from './NoEvents'

/** What the customer signed up for: what is to come, then what is over. */
export function MySignups({ onUpcoming }: { onUpcoming: () => void }) {
  const { t, language } = useText()
  const signups = useOwnSignups()
  usePullDownRefresh(() => void signups.refetch().finally(stopPullDownRefresh))
  return (
    <CustomerView
      query={signups}
      path={`${tabPaths.events}?list=mine`}
      reason={t(texts.reason)}
      loading={t(texts.loading)}
      heightsPx={[132, 132, 132]}
      staleNote={({ asOf }) => t(texts.stale, { time: `${formatDayOfYear(asOf.slice(0, 10) as never, language)} ${asOf.slice(11, 16)}` })}
    >
      {(data) => {
        const rows = mineRows(data)
        if (rows.length === 0) return <NoEvents words={t(texts.noneMine)} way={t(texts.toUpcoming)} onWay={onUpcoming} />
        return <LongList id='my-events' label={t(texts.mine)} rows={rows} keyOf={keyOfMine} draw={drawMine} estimatePx={120} />
      }}
    </CustomerView>
  )
}

const drawMine = (row: MineRow) => (typeof row === 'string' ? <Part name={row} /> : <MyEvent signup={row} />)

function Part({ name }: { name: 'coming' | 'over' }) {
  const { t } = useText()
  return (
    <Text className={css.month!} ariaRole='heading' ariaLevel={2}>
      {t(texts[name])}
    </Text>
  )
}

function MyEvent({ signup: { id, event, state, expiredFrom, canAnswerSurvey, survey } }: { signup: Signup }) {
  const { t } = useText()
  return (
    <>
      <EventRow event={event} state={state} />
      {expiredFrom ? <Expired from={expiredFrom} event={event} /> : null}
      {canAnswerSurvey && !survey ? (
        <Button kind='quiet' onPress={() => navigation.openPage(atSurvey(id))}>
          {t(mineWords.survey)}
        </Button>
      ) : null}
    </>
  )
}

/** Sign-ups can still be made: the event's page says how. */
const isOpen = ({ phase }: Signup['event']) => phase === 'OPEN' || phase === 'FULL' || phase === 'DRAW_OPEN'

function Expired({ from, event }: { from: NonNullable<Signup['expiredFrom']>; event: Signup['event'] }) {
  const { t } = useText()
  return (
    <>
      <Text className={css.why!}>{t(expiredWords[from])}</Text>
      {isOpen(event) ? (
        <Button kind='quiet' onPress={() => navigation.openPage(atEvent(event.id))}>
          {t(expiredWords.again)}
        </Button>
      ) : null}
    </>
  )
}
