import { View } from '@tarojs/components'
import type { ReplyPromise, Staff } from '../../contract/staff'
import { Icon } from '../../ui/Icon/Icon'
import css from './Thread.module.scss'
import { usePromiseWords } from './use-promise-words'

/** By when the answer comes. */
export function PromiseClock({ promise, staff }: { promise: ReplyPromise; staff: Staff }) {
  const words = usePromiseWords()
  return (
    <View className={css.promise!}>
      <View className={css.clock!}>
        <Icon name='clock' />
      </View>
      <View>
        {words.given(promise, staff).map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
    </View>
  )
}
