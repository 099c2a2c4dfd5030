import { Text, View } from '@tarojs/components'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Field } from '../../../ui/Field/Field'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import css from './Companions.module.scss'
import { fieldId, type Faults } from './form-view'
import { faultTexts, formTexts as texts } from './messages'

/** As the contract has it. */
const mostNameLength = 30

type CompanionsProps = {
  companions: readonly string[]
  most: number
  faults: Faults
  onChange: (companions: readonly string[], place: number) => void
}

/** Who comes along, by name. */
export function Companions({ companions, most, faults, onChange }: CompanionsProps) {
  const { t } = useText()
  if (most === 0) return null
  const rename = (place: number) => (name: string) =>
    onChange(
      companions.map((each, at) => (at === place ? name : each)),
      place,
    )
  const drop = (place: number) =>
    onChange(
      companions.filter((_, at) => at !== place),
      place,
    )
  return (
    <Card title={t(texts.companions)} note={t(texts.most, { count: most })}>
      {companions.map((name, place) => (
        <View key={place} id={fieldId(`companion-${place}`)}>
          <Field
            label={t(texts.companion, { number: place + 1 })}
            value={name}
            maxLength={mostNameLength}
            onType={rename(place)}
            error={faults[`companion-${place}`] ? t(faultTexts.name) : undefined}
            after={<Drop label={t(texts.dropCompanion, { number: place + 1 })} onPress={() => drop(place)} />}
          />
        </View>
      ))}
      {companions.length < most ? (
        <View className={css.add!}>
          <Button kind='secondary' onPress={() => onChange([...companions, ''], companions.length)}>
            {t(texts.addCompanion)}
          </Button>
        </View>
      ) : null}
      <Text className={css.note!}>{t(texts.seatsWanted, { count: companions.length + 1 })}</Text>
    </Card>
  )
}

const Drop = ({ label, onPress }: { label: string; onPress: () => void }) => (
  <Pressable className={css.drop} label={label} onPress={onPress}>
    <Icon name='close' />
  </Pressable>
)
