import type { ContentKind } from '../../../contract/console/content'
import type { Section } from '../form/field'
import { bannerSections } from './banner'
import { eventSections } from './event'
import { articleSections, cardSections, courseSections } from './learning'
import { perkSections } from './perk'

/** The form of each kind of content. */
export const sectionsOf: Record<ContentKind, readonly Section[]> = {
  event: eventSections,
  article: articleSections,
  course: courseSections,
  card: cardSections,
  perk: perkSections,
  banner: bannerSections,
}
