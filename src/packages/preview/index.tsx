import { Preview } from '@/app/preview/Preview'
import { EventScreen } from '@/features/events/event/EventScreen'
import { ArticleScreen } from '@/features/learn/article/ArticleScreen'
import { CardsScreen } from '@/features/learn/cards/CardsScreen'
import { BannerDraft, CourseDraft, PerkDraft } from '@/features/preview/OtherDraft'

export default function PreviewPage() {
  return (
    <Preview>
      {(preview) => {
        switch (preview.kind) {
          case 'event':
            return <EventScreen />
          case 'article':
            return <ArticleScreen />
          case 'card':
            return <CardsScreen />
          case 'course':
            return <CourseDraft draft={preview} />
          case 'perk':
            return <PerkDraft draft={preview} />
          case 'banner':
            return <BannerDraft draft={preview} />
        }
      }}
    </Preview>
  )
}
