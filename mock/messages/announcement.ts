import type { MessageKind } from '../../src/domain/messages/kinds'
import type { SayingTime } from '../../src/domain/messages/stages'
import type { Context } from '../http/handle'
import type { MessageParams } from './params'

/** Something that time has made worth saying, with when. */
export type Announcement = {
  [K in MessageKind]: { kind: K; params: MessageParams[K]; customerIds: readonly string[]; dedupeKey: string; time: SayingTime }
}[MessageKind]

/** The bank as sources see it. */
export type Bank = Context['bank']
