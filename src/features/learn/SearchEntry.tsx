import { Text } from '@tarojs/components'
import { navigation } from '../../platform/navigation'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Icon } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import { learnTexts as texts } from './messages'
import css from './SearchEntry.module.scss'

/** Looks like the field that it leads to. */
export function SearchEntry() {
  const { t } = useText()
  return (
    <Pressable className={css.entry} onPress={() => navigation.openPage(pagePaths.learningSearch)}>
      <Icon name='search' />
      <Text>{t(texts.search)}</Text>
    </Pressable>
  )
}
