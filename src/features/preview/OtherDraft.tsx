import { View } from '@tarojs/components'
import type { DraftPreview } from '../../contract/console/preview-message'
import { useText } from '../../ui/appearance/use-text'
import { BannerCard } from '../../ui/BannerCard/BannerCard'
import { Card } from '../../ui/Card/Card'
import { RichText } from '../../ui/RichText/RichText'
import { Screen } from '../../ui/Screen/Screen'
import { previewTexts as texts } from './messages'
import css from './OtherDraft.module.scss'

type Course = Extract<DraftPreview, { kind: 'course' }>
type Perk = Extract<DraftPreview, { kind: 'perk' }>
type Banner = Extract<DraftPreview, { kind: 'banner' }>

/** A course with the text of every chapter: what customers open one after another. */
export function CourseDraft({ draft: { title, summary, chapters } }: { draft: Course }) {
  const { t, language } = useText()
  return (
    <Screen title={t(title)} isTitleLong>
      <View className={css.soft!}>{t(summary)}</View>
      {chapters.map((chapter, place) => (
        <Card key={chapter.id} title={`${place + 1}. ${t(chapter.title)}`} note={t(texts.minutes, { minutes: chapter.minutes })}>
          <RichText blocks={chapter.blocks[chapter.blocks[language].length > 0 ? language : 'zh-CN']} />
        </Card>
      ))}
    </Screen>
  )
}

/** A perk's words; how often it is there depends on the customer. */
export function PerkDraft({ draft: { name, summary, terms } }: { draft: Perk }) {
  const { t } = useText()
  return (
    <Screen title={t(name)}>
      <Card>
        <View className={css.lead!}>{t(summary)}</View>
      </Card>
      <Card title={t(texts.terms)}>
        <View className={css.soft!}>{t(terms)}</View>
      </Card>
    </Screen>
  )
}

/** A banner as it stands at the head of its page. */
export function BannerDraft({ draft: { banner } }: { draft: Banner }) {
  const { t } = useText()
  return (
    <Screen title={t(texts.banner)}>
      <BannerCard banner={banner} onPress={() => undefined} />
    </Screen>
  )
}
