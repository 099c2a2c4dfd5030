import { Pressable } from '../Pressable/Pressable'
import css from './Button.module.scss'

type ButtonProps = {
  children: string
  onPress: () => void
  kind?: 'primary' | 'secondary' | 'quiet'
  isDisabled?: boolean
  /** While true, a second tap does nothing and the label says that work is under way. */
  isBusy?: boolean
}

export function Button({ children, onPress, kind = 'primary', isDisabled = false, isBusy = false }: ButtonProps) {
  const press = () => {
    if (!isBusy) onPress()
  }
  return (
    <Pressable className={`${css.button} ${css[kind]} ${isBusy ? css.busy : ''}`} onPress={press} isDisabled={isDisabled}>
      {children}
    </Pressable>
  )
}
