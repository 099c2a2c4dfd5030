import { Text, View } from '@tarojs/components'
import type { EventDetail } from '../../../contract/events-detail'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { eventTexts as texts } from './messages'
import { OutLink } from './OutLink'
import css from './Programme.module.scss'

type ProgrammeProps = { event: EventDetail }

/** What happens when. */
export function Agenda({ event: { agenda } }: ProgrammeProps) {
  const { t } = useText()
  if (agenda.length === 0) return null
  return (
    <Card title={t(texts.agenda)}>
      <View ariaRole='list'>
        {agenda.map(({ at, what }) => (
          <View key={at} className={css.step!} ariaRole='listitem'>
            <Text className={css.at!}>{at}</Text>
            <Text className={css.what!}>{t(what)}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}

/** Who speaks. */
export function Speakers({ event: { speakers } }: ProgrammeProps) {
  const { t } = useText()
  if (speakers.length === 0) return null
  return (
    <Card title={t(texts.speakers)}>
      {speakers.map(({ name, role }) => (
        <View key={name.en} className={css.speaker!}>
          <View className={css.initial!} ariaHidden>
            {t(name).slice(0, 1)}
          </View>
          <View className={css.what!}>
            <View className={css.name!}>{t(name)}</View>
            <View className={css.role!}>{t(role)}</View>
          </View>
        </View>
      ))}
    </Card>
  )
}

/** What was handed out, for those who had a seat. */
export function Materials({ event: { materials } }: ProgrammeProps) {
  const { t } = useText()
  if (!materials) return null
  return (
    <Card title={t(texts.materials)}>
      {materials.length === 0 ? <View className={css.role!}>{t(texts.noMaterials)}</View> : null}
      {materials.map(({ title, url }) => (
        <View key={url}>
          <OutLink href={url} copied={t(texts.materialCopied)}>
            {t(title)}
          </OutLink>
        </View>
      ))}
    </Card>
  )
}

/** What must be said where markets or products are spoken of. */
export function Risk({ event: { riskStatement } }: ProgrammeProps) {
  const { t } = useText()
  if (!riskStatement) return null
  return (
    <View className={css.risk!}>
      <View className={css.riskTitle!} ariaRole='heading' ariaLevel={2}>
        {t(texts.risk)}
      </View>
      {t(riskStatement)}
    </View>
  )
}
