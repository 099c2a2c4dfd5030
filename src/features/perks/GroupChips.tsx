import { ScrollView } from '@tarojs/components'
import type { PerkGroup } from '../../contract/perks'
import { useText } from '../../ui/appearance/use-text'
import { Pressable } from '../../ui/Pressable/Pressable'
import { RadioGroup } from '../../ui/RadioGroup/RadioGroup'
import css from './GroupChips.module.scss'
import { perksTexts as texts, perkWords } from './messages'

type GroupChipsProps = { groups: readonly PerkGroup[]; chosen: PerkGroup | null; onChoose: (group: PerkGroup | null) => void }

/** All perks, or those of one group. */
export function GroupChips({ groups, chosen, onChoose }: GroupChipsProps) {
  const { t } = useText()
  return (
    <ScrollView scrollX className={css.strip!}>
      <RadioGroup className={css.chips!} label={t(texts.groups)}>
        {[null, ...groups].map((group) => (
          <Pressable
            key={group ?? 'all'}
            className={group === chosen ? `${css.chip} ${css.chosen}` : css.chip}
            role='radio'
            isChecked={group === chosen}
            onPress={() => onChoose(group)}
          >
            {t(group ? perkWords[group] : texts.all)}
          </Pressable>
        ))}
      </RadioGroup>
    </ScrollView>
  )
}
