import { View } from '@tarojs/components'
import type { ReplyPromise, Staff } from '../../contract/staff'
import { Icon } from '../../ui/Icon/Icon'
import css from './Thread.module.scss'
import { usePromiseWords } from './use-promise-words'

type PromiseClockProps = { promise: ReplyPromise; staff: Staff; kind?: 'answer' | 'confirmation' }

/** By when the answer comes, or the confirmation of an appointment. */
export function PromiseClock({ promise, staff, kind = 'answer' }: PromiseClockProps) {
  const words = usePromiseWords()
  return (
    <View className={css.promise!}>
      <View className={css.clock!}>
        <Icon name='clock' />
      </View>
      <View>
        {words.given(promise, staff, kind).map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
    </View>
  )
}
