import { Text, View } from '@tarojs/components'
import { timeOf } from '../../i18n/format-slot'
import { inFours } from '../../i18n/in-fours'
import { useText } from '../../ui/appearance/use-text'
import { Icon, type IconName } from '../../ui/Icon/Icon'
import { doorTexts as texts, outcomeTexts, whatToDo } from './messages'
import css from './OutcomePanel.module.scss'
import type { Said } from './use-door'

const looks: Record<Said['outcome'], { tone: 'good' | 'warn' | 'bad'; icon: IconName }> = {
  OK: { tone: 'good', icon: 'check' },
  ALREADY: { tone: 'warn', icon: 'history' },
  CANCELLED: { tone: 'bad', icon: 'close' },
  WRONG_EVENT: { tone: 'bad', icon: 'calendar' },
  UNKNOWN: { tone: 'bad', icon: 'alert' },
}

/** What became of the last ticket, readable at arm's length: by colour, by a sign and in words. */
export function OutcomePanel({ said }: { said: Said }) {
  const { t } = useText()
  const { outcome, guest, arrival, isTyped } = said
  const { tone, icon } = looks[outcome]
  const at = arrival ? timeOf(arrival.at) : ''
  const advice = outcome === 'ALREADY' ? t(whatToDo.ALREADY, { at, by: arrival?.by || t(texts.here) }) : t(whatToDo[outcome])
  return (
    <View className={`${css.panel} ${css[tone]}`} ariaRole='alert' ariaLive='assertive'>
      <View className={css.head!}>
        <View className={css.sign!}>
          <Icon name={icon} />
        </View>
        <Text className={css.word!}>{t(outcomeTexts[outcome])}</Text>
      </View>
      {guest ? (
        <View className={css.guest!}>
          <Text className={css.name!}>{guest.maskedName}</Text>
          <Text>{t(texts.party, { n: guest.seats })}</Text>
          <Text>{inFours(String(guest.number).padStart(8, '0'))}</Text>
        </View>
      ) : null}
      <Text>{advice}</Text>
      {isTyped && outcome === 'OK' ? <Text>{t(texts.checkName)}</Text> : null}
    </View>
  )
}
