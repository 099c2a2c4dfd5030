import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { useAmountsShown } from '../../../ui/Money/amounts-shown'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { tierTexts as texts } from '../messages'
import css from './AmountsEye.module.scss'

/** Shows and hides amounts, everywhere at once. */
export function AmountsEye() {
  const { t } = useText()
  const { isShown, toggle } = useAmountsShown()
  return (
    <Pressable className={css.eye} label={t(isShown ? texts.hide : texts.show)} onPress={toggle}>
      <Icon name={isShown ? 'eye' : 'eye-off'} />
    </Pressable>
  )
}
