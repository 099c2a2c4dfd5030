import { Text, View } from '@tarojs/components'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import css from './GuestStepper.module.scss'
import { perkTexts as texts } from './messages'

type GuestStepperProps = {
  guests: number
  /** As many as there is room for now, and as many as the tier allows. */
  most: number
  mostOfTier: number
  onChange: (guests: number) => void
}

/** With how many others. */
export function GuestStepper({ guests, most, mostOfTier, onChange }: GuestStepperProps) {
  const { t } = useText()
  const bound = most === 0 ? texts.noGuests : most < mostOfTier ? texts.guestsOfQuota : texts.guestsOfTier
  return (
    <View className={css.stepper!} ariaRole='group' ariaLabel={t(texts.guests)}>
      <View className={css.line!}>
        <Text>{t(texts.guests)}</Text>
        <View className={css.controls!}>
          <Pressable className={css.step} label={t(texts.fewer)} isDisabled={guests === 0} onPress={() => onChange(guests - 1)}>
            <Icon name='minus' />
          </Pressable>
          <View className={css.value!} ariaLive='polite'>
            {guests}
          </View>
          <Pressable className={css.step} label={t(texts.moreGuests)} isDisabled={guests >= most} onPress={() => onChange(guests + 1)}>
            <Icon name='plus' />
          </Pressable>
        </View>
      </View>
      <Text className={css.note!}>{t(bound, { count: most })}</Text>
    </View>
  )
}
