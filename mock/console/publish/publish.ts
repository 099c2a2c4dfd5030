import type { Content, ContentKind } from '../../../src/contract/console/content'
import type { Db } from '../../db/tables'
import { publishBanner } from './publish-banner'
import { publishEvent } from './publish-event'
import { publishArticle, publishCard, publishCourse } from './publish-learning'
import { publishPerk } from './publish-perk'
import type { Publication, Publisher, TakeDown } from './publisher'

const publishers: { [K in ContentKind]: Publisher<K> } = {
  event: publishEvent,
  article: publishArticle,
  course: publishCourse,
  card: publishCard,
  perk: publishPerk,
  banner: publishBanner,
}

const publisherOf = (kind: ContentKind) => publishers[kind] as Publisher<ContentKind>

/** Gives content to customers, in place of what they had of it. */
export const putUp = (db: Db, { kind, body }: Content, publication: Publication): Promise<void> =>
  publisherOf(kind).apply(db, body, publication)

/** Takes content away from customers. */
export const takeDown = (db: Db, kind: ContentKind, how: TakeDown, publication: Publication): Promise<void> =>
  publisherOf(kind).takeDown(db, how, publication)
