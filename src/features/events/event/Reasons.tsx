import { View } from '@tarojs/components'
import type { EventDetail, EventReason } from '../../../contract/events-detail'
import { formatDay } from '../../../i18n/format'
import { dayOf } from '../../../i18n/format-slot'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Icon } from '../../../ui/Icon/Icon'
import { reasonsOf } from './action'
import { reasonTexts as texts } from './messages'
import css from './Reasons.module.scss'
import { useEventWords } from './use-event-words'

/** Where the foot's button leads when something is missing. */
export const reasonsId = 'reasons'

type Way = { words: string; go?: { name: string; path: string } | undefined; note?: string | undefined }

/** Everything that speaks against this customer's coming, each with what would change it. */
export function Reasons({ event }: { event: EventDetail }) {
  const { t } = useText()
  const wayOf = useWays(event)
  const reasons = reasonsOf(event)
  if (reasons.length === 0) return null
  return (
    <View id={reasonsId}>
      <Card title={t(texts.title)}>
        <View ariaRole='list'>
          {reasons.map((reason) => (
            <Reason key={reason.code} way={wayOf(reason)} />
          ))}
          {event.phase === 'SOON' ? <Reason way={wayOf({ code: 'NOT_OPEN', opensAt: event.opensAt })} /> : null}
        </View>
      </Card>
    </View>
  )
}

function Reason({ way: { words, note, go } }: { way: Way }) {
  return (
    <View className={css.reason!} ariaRole='listitem'>
      <View className={css.icon!}>
        <Icon name='lock' />
      </View>
      <View className={css.words!}>
        <View>{words}</View>
        {note ? <View className={css.note!}>{note}</View> : null}
        {go ? (
          <Button kind='secondary' onPress={() => navigation.openPage(go.path)}>
            {go.name}
          </Button>
        ) : null}
      </View>
    </View>
  )
}

const riskWords = { RISK_UNKNOWN: texts.riskUnknown, RISK_EXPIRED: texts.riskExpired, RISK_TOO_LOW: texts.riskTooLow } as const

function useWays({ asOf }: EventDetail) {
  const { t, language } = useText()
  const { citiesWords, atWords } = useEventWords()
  return (reason: EventReason): Way => {
    switch (reason.code) {
      case 'TIER':
        return { words: t(texts.tier, { tier: t(reason.tierName) }), go: { name: t(texts.toPlanner), path: pagePaths.planner } }
      case 'CITY':
        return { words: t(texts.city, { cities: citiesWords(reason.cities) }), go: { name: t(texts.toCity), path: pagePaths.manager } }
      case 'RISK_UNKNOWN':
      case 'RISK_EXPIRED':
      case 'RISK_TOO_LOW': {
        const isLater = reason.fromDay > dayOf(asOf)
        return {
          words: t(riskWords[reason.code], { level: reason.neededLevel }),
          ...(isLater
            ? { note: t(texts.riskFrom, { day: formatDay(reason.fromDay, language) }) }
            : { go: { name: t(texts.toRisk), path: pagePaths.riskProfile } }),
        }
      }
      case 'CHILD_AGE':
        return {
          words: t(texts.child, { from: reason.fromYears, to: reason.toYears }),
          go: { name: t(texts.toChild), path: pagePaths.manager },
        }
      case 'NOT_OPEN':
        return { words: t(texts.notOpen, { opens: atWords(reason.opensAt) }) }
      default:
        return { words: '' }
    }
  }
}
