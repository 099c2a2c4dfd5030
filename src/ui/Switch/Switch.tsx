import { Text, View } from '@tarojs/components'
import { Pressable } from '../Pressable/Pressable'
import css from './Switch.module.scss'

type SwitchProps = { label: string; isOn: boolean; onTurn: (isOn: boolean) => void; isBusy?: boolean }

/** Something that is on or off, with its name beside it. While busy, a tap does nothing. */
export const Switch = ({ label, isOn, onTurn, isBusy = false }: SwitchProps) => (
  <Pressable
    className={isBusy ? `${css.switch} ${css.busy}` : css.switch}
    role='switch'
    isChecked={isOn}
    onPress={() => !isBusy && onTurn(!isOn)}
  >
    <Text className={css.label!}>{label}</Text>
    <View className={isOn ? `${css.track} ${css.on}` : css.track!} ariaHidden>
      <View className={css.knob!} />
    </View>
  </Pressable>
)
