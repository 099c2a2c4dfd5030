import { Text } from '@tarojs/components'
import { useStanding } from '../../../api/ladder'
import { formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { footprintTexts as texts } from './messages'

/** For who was never evaluated: when the first evaluation is. */
export function NoFootprints() {
  const { t, language } = useText()
  const nextDay = useStanding().data?.nextEffectiveDay
  return (
    <Card title={t(texts.emptyTitle)}>
      <Text>{nextDay ? t(texts.empty, { day: formatDay(nextDay, language) }) : t(texts.emptyUndated)}</Text>
    </Card>
  )
}
