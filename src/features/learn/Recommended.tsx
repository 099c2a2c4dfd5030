import { View } from '@tarojs/components'
import { usePersonalisation } from '../../api/learning'
import { asFailure, failureMessage } from '../../i18n/failure'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import { Notice } from '../../ui/Notice/Notice'
import { Switch } from '../../ui/Switch/Switch'
import { ItemRow } from './ItemRow'
import { recommendedItems, type Learning, type Own } from './learn-view'
import { learnTexts as texts } from './messages'
import css from './Recommended.module.scss'
import { useItemWords } from './use-item-words'

/** What to read next and why, with the switch that turns it off right there. */
export function Recommended({ own, learning }: { own: Own; learning: Learning }) {
  const { t } = useText()
  const { reasonWords } = useItemWords()
  const personalisation = usePersonalisation()
  const { isPersonalised } = own
  const recommended = recommendedItems(own, learning)
  return (
    <Card title={t(texts.recommended)}>
      {recommended.map(({ item, reason, because }) => (
        <ItemRow key={`${item.kind}${item.id}`} item={item} reason={reasonWords(reason, because)} />
      ))}
      {isPersonalised && recommended.length === 0 ? <View className={css.note!}>{t(texts.noneLeft)}</View> : null}
      <Switch label={t(texts.personalised)} isOn={isPersonalised} isBusy={personalisation.isPending} onTurn={personalisation.mutate} />
      <View className={css.note!} ariaLive='polite'>
        {t(isPersonalised ? texts.whatIsUsed : texts.whatOffMeans)}
      </View>
      {personalisation.error ? <Notice tone='bad'>{t(failureMessage(asFailure(personalisation.error)))}</Notice> : null}
    </Card>
  )
}
