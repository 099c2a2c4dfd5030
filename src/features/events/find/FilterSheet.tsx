import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useEventBranches, useEventDays } from '../../../api/events-list'
import { eventCategorySchema, eventCitySchema } from '../../../contract/events'
import { periodOf, shiftPeriod } from '../../../domain/date/period'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Choice } from '../../../ui/Choice/Choice'
import { Notice } from '../../../ui/Notice/Notice'
import { Sheet } from '../../../ui/Sheet/Sheet'
import { MonthGrid } from '../calendar/MonthGrid'
import { useToday } from '../calendar/use-today'
import { categoryWords, cityWords } from '../words'
import css from './FilterSheet.module.scss'
import { changed, narrowingsOf, rangeAfter, unfiltered, without, type Wish } from './find-view'
import { findTexts as texts } from './messages'
import { useNarrowingWords } from './use-narrowing-words'

type FilterSheetProps = { wish: Wish; onChange: (wish: Wish) => void; onClose: () => void }

/** What narrows the list. Each choice counts at once; the list stands behind. */
export function FilterSheet({ wish, onChange, onClose }: FilterSheetProps) {
  const { t } = useText()
  const optionsOf = <T extends string>(values: readonly T[], nameOf: (value: T) => string) => [
    { value: '' as T | '', label: t(texts.any) },
    ...values.map((value) => ({ value: value as T | '', label: nameOf(value) })),
  ]
  return (
    <Sheet title={t(texts.filters)} onClose={onClose}>
      <Choice
        label={t(texts.category)}
        layout='wrap'
        value={wish.category ?? ''}
        options={optionsOf(eventCategorySchema.options, (category) => t(categoryWords[category]))}
        onChoose={(category) => onChange(changed(wish, { category: category || undefined }))}
      />
      <Choice
        label={t(texts.where)}
        layout='wrap'
        value={wish.where ?? ''}
        options={optionsOf(['online', 'onsite'] as const, (where) => t(texts[where]))}
        onChoose={(where) => onChange(changed(wish, { where: where || undefined }))}
      />
      <Choice
        label={t(texts.city)}
        layout='wrap'
        value={wish.city ?? ''}
        options={optionsOf(eventCitySchema.options, (city) => t(cityWords[city]))}
        onChoose={(city) => onChange(changed(wish, { city: city || undefined, branchId: undefined }))}
      />
      <Branches wish={wish} onChange={onChange} />
      <Days wish={wish} onChange={onChange} />
      <Actions wish={wish} onChange={onChange} onClose={onClose} />
    </Sheet>
  )
}

function Actions({ wish, onChange, onClose }: FilterSheetProps) {
  const { t } = useText()
  return (
    <View className={css.actions!}>
      <Button onPress={onClose}>{t(texts.show)}</Button>
      {narrowingsOf(wish).length > 0 ? (
        <Button kind='quiet' onPress={() => onChange(unfiltered(wish))}>
          {t(texts.clear)}
        </Button>
      ) : null}
    </View>
  )
}

type PartProps = Pick<FilterSheetProps, 'wish' | 'onChange'>

/** The branches of the city, or all. */
function Branches({ wish, onChange }: PartProps) {
  const { t } = useText()
  const { data, error } = useEventBranches()
  if (error) return <Notice tone='warn'>{t(texts.branchesFailed)}</Notice>
  const branches = data?.branches.filter(({ city }) => !wish.city || city === wish.city) ?? []
  if (branches.length === 0) return null
  return (
    <Choice
      label={t(texts.branch)}
      layout='wrap'
      value={wish.branchId ?? ''}
      options={[{ value: '', label: t(texts.any) }, ...branches.map(({ id, name }) => ({ value: id, label: t(name) }))]}
      onChoose={(branchId) => onChange(changed(wish, { branchId: branchId || undefined }))}
    />
  )
}

/** The first and the last day, on a calendar that shows what else was chosen. */
function Days({ wish, onChange }: PartProps) {
  const { t } = useText()
  const today = useToday()
  const wordsOf = useNarrowingWords(wish)
  const [shift, setShift] = useState(0)
  const month = today && shiftPeriod(periodOf('month', wish.from ?? today), shift)
  const { q, where, city, branchId, category } = wish
  const days = useEventDays(month && { ...changed({}, { q, where, city, branchId, category }), from: month.firstDay, to: month.lastDay })
  const press = (day: Parameters<typeof rangeAfter>[1]) => {
    setShift(0)
    onChange(changed(wish, rangeAfter(wish, day)))
  }
  const isChosen = (day: string) => wish.from !== undefined && day >= wish.from && day <= (wish.to ?? wish.from)
  return (
    <View className={css.days!}>
      <Text className={css.label!}>{`${t(texts.days)} · ${wish.from ? wordsOf('days') : t(texts.daysHint)}`}</Text>
      {month && today ? (
        <View className={css.month!}>
          <MonthGrid
            month={month}
            today={today}
            marked={days.data?.days ?? []}
            isChosen={isChosen}
            onShift={(steps) => setShift(shift + steps)}
            onPress={press}
          />
        </View>
      ) : null}
      {wish.from ? (
        <Button kind='quiet' onPress={() => onChange(without(wish, 'days'))}>
          {t(texts.clearDays)}
        </Button>
      ) : null}
    </View>
  )
}
