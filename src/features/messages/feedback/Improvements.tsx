import { Text, View } from '@tarojs/components'
import { useImprovements } from '../../../api/feedback'
import { formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import css from './Improvements.module.scss'
import { improvementTexts as texts } from './messages'

/** What customers said and what the bank did about it; nothing when there is nothing to tell. */
export function Improvements() {
  const { t, language } = useText()
  const query = useImprovements()
  if (query.data?.improvements.length === 0) return null
  return (
    <Card title={t(texts.title)}>
      <QueryView query={query} skeleton={<Skeleton label={t(texts.loading)} heightsPx={[96, 96]} />}>
        {({ improvements }) => (
          <View ariaRole='list'>
            {improvements.map(({ id, day, said, did }) => (
              <View key={id} className={css.item!} ariaRole='listitem'>
                <View className={css.said!}>
                  <Text className={css.who!}>{t(texts.said)}</Text>
                  <View>{t(said)}</View>
                </View>
                <View className={css.did!}>
                  <Text className={css.who!}>{`${t(texts.did)} · ${formatDay(day, language)}`}</Text>
                  <View>{t(did)}</View>
                </View>
              </View>
            ))}
          </View>
        )}
      </QueryView>
    </Card>
  )
}
