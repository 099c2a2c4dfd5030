import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { BusinessDay } from '../../domain/date/business-day'
import { asFailure } from '../../i18n/failure'
import { formatDay } from '../../i18n/format'
import { educationFailures } from '../../i18n/failures/education'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Card } from '../../ui/Card/Card'
import { CustomerView } from '../../ui/CustomerView/CustomerView'
import type { Query } from '../../ui/QueryView/QueryView'
import css from './LessonView.module.scss'
import { courseWords as words } from './messages'

type LessonViewProps<T> = {
  query: Query<T> & { isStale: boolean }
  path: string
  loading: string
  heightsPx: readonly number[]
  children: (data: T) => ReactNode
}

/** What anybody may open, and what the device kept of it when the bank cannot be reached. What was withdrawn is not shown any more. */
export function LessonView<T extends { asOfDay: BusinessDay }>({ query, ...rest }: LessonViewProps<T>) {
  const { t, language } = useText()
  if (asFailure(query.error).code === 'LEARNING.UNKNOWN') return <Unknown />
  return (
    <CustomerView
      query={query}
      reason={t(words.visitor)}
      staleNote={({ asOfDay }) => t(words.stale, { day: formatDay(asOfDay, language) })}
      {...rest}
    />
  )
}

function Unknown() {
  const { t } = useText()
  return (
    <Card>
      <View>{t(educationFailures['LEARNING.UNKNOWN'])}</View>
      <View className={css.action!}>
        <Button kind='secondary' onPress={() => navigation.openTab('learn')}>
          {t(words.toLearn)}
        </Button>
      </View>
    </Card>
  )
}
