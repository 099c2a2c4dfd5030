import { Text, View } from '@tarojs/components'
import type { Rhythm as Week } from '../../contract/learning'
import { weekdayOf } from '../../domain/date/working-day'
import { formatWeekday } from '../../i18n/weekday'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import { Icon } from '../../ui/Icon/Icon'
import { learnTexts as texts } from './messages'
import css from './Rhythm.module.scss'

/** The week's days, those with learning ticked. Nothing is lost by a day without. */
export function Rhythm({ rhythm: { days, daysLearnt, weeksInARow }, today }: { rhythm: Week; today: string }) {
  const { t, language } = useText()
  const words = daysLearnt === 0 ? t(texts.noDayYet) : t(texts.daysLearnt, { days: daysLearnt })
  return (
    <Card title={t(texts.thisWeek)} {...(weeksInARow > 1 ? { note: t(texts.weeksInARow, { weeks: weeksInARow }) } : {})}>
      <View className={css.days!} ariaRole='list'>
        {days.map(({ day, isLearnt }) => {
          const weekday = formatWeekday(weekdayOf(day), language)
          const spoken = t(isLearnt ? texts.learntOn : texts.notOn, { weekday })
          return (
            <View key={day} className={css.day!} ariaRole='listitem' ariaLabel={spoken}>
              <View className={`${css.dot} ${isLearnt ? css.learnt : ''} ${day === today ? css.today : ''}`}>
                {isLearnt ? <Icon name='check' /> : null}
              </View>
              <Text className={css.name!}>{weekday.replace(/^[周週]/, '')}</Text>
            </View>
          )
        })}
      </View>
      <View className={css.words!}>{words}</View>
    </Card>
  )
}
