import type { MessageSubject } from '../../src/contract/messages'
import type { Localized } from '../../src/contract/primitives'
import type { MessageKind } from '../../src/domain/messages/kinds'
import { eventLetters } from './event-letters'
import type { MessageParams } from './params'
import { serviceLetters } from './service-letters'
import { tierLetters } from './tier-letters'
import { dayWords, fillWords, instantWords, listWords, periodWords, type Filling } from './words'

/** What a message says, and what it opens. */
export type Letter = { title: Localized; text: Localized; subject: MessageSubject | null }

const letters = { ...tierLetters, ...eventLetters, ...serviceLetters }

type Written = {
  fill: Readonly<Record<string, Filling>>
  subject: MessageSubject | null
  /** Where a kind has words for more than one occasion. */
  words?: keyof typeof letters
}

const online: Localized = { 'zh-CN': '线上', 'zh-HK': '線上', en: 'Online' }
const none: Localized = { 'zh-CN': '无', 'zh-HK': '無', en: 'none' }

const about = (page: MessageSubject['page'], id: string | null = null): MessageSubject => ({ page, id })
const namesOf = (perks: readonly Localized[]) => (perks.length === 0 ? none : listWords(perks))

const toLeft = ({ name, uses }: { name: Localized; uses: number }) =>
  fillWords({ 'zh-CN': '{name} {uses} 次', 'zh-HK': '{name} {uses} 次', en: '{name} ({uses})' }, { name, uses })

const ofEvent = (event: MessageParams['event-changed']): Written => ({
  fill: { title: event.title, time: instantWords(event.startsAtMs), place: event.place ?? online },
  subject: about('event', event.eventId),
})

const ofTier = ({ periodKey, fromTier, tier, effectiveDay, perks }: MessageParams['tier-up']): Written => ({
  fill: { period: periodWords(periodKey), from: fromTier, tier, day: dayWords(effectiveDay), perks: namesOf(perks) },
  subject: about('footprints', periodKey),
})

const writers: { readonly [K in MessageKind]: (params: MessageParams[K]) => Written } = {
  'tier-up': (tier) => ({ ...ofTier(tier), subject: about('letter', tier.periodKey) }),
  'tier-down': ofTier,
  watch: ({ periodKey, fallDay, ...watch }) => ({
    fill: { period: periodWords(periodKey), day: dayWords(fallDay), ...watch },
    subject: about('ladder'),
  }),
  'rule-change': ({ schemeName, version, effectiveDay }) => ({
    fill: { scheme: schemeName, version, day: dayWords(effectiveDay) },
    subject: about('manager'),
  }),
  'event-changed': ofEvent,
  'event-cancelled': ({ reason, ...event }) => {
    const { fill, subject } = ofEvent(event)
    return { fill: { ...fill, reason }, subject }
  },
  'event-message': ({ eventId, title, text }) => ({ fill: { title, text }, subject: about('event', eventId) }),
  'waitlist-offer': ({ expiresAtMs, ...event }) => {
    const { fill, subject } = ofEvent(event)
    return { fill: { ...fill, until: instantWords(expiresAtMs) }, subject }
  },
  'salon-invitation': ofEvent,
  'event-reminder': ({ isToday, ...event }) => ({ ...ofEvent(event), words: isToday ? 'event-soon' : 'event-tomorrow' }),
  'perk-expiry': ({ subject, perks, onDay }) => ({
    fill: { names: listWords(perks.map(({ name }) => name)), left: listWords(perks.map(toLeft)), day: dayWords(onDay) },
    subject,
  }),
  'points-expiry': ({ points, onDay }) => ({ fill: { points, day: dayWords(onDay) }, subject: about('points') }),
  'manager-reply': ({ staff, text }) => ({ fill: { staff, text }, subject: about('manager') }),
  'case-answered': ({ opened, text }) => ({ fill: { day: dayWords(opened), text }, subject: about('cases') }),
  'appointment-survey': ({ appointmentId, staff, startsAtMs }) => ({
    fill: { staff, time: instantWords(startsAtMs) },
    subject: about('survey', appointmentId),
  }),
  'talk-offer': ({ staff }) => ({ fill: { staff }, subject: about('manager') }),
  welcome: () => ({ fill: {}, subject: about('welcome') }),
  'monthly-card': ({ title, text }) => ({ fill: { title, text }, subject: about('cards') }),
  greeting: ({ occasion, wish }) => ({ fill: { occasion, wish }, subject: about('preferences') }),
}

/** Puts what a message is made from into the bank's words. */
export function writeLetter<K extends MessageKind>(kind: K, params: MessageParams[K]): Letter {
  const { fill, subject, words = kind } = writers[kind](params)
  const letter = letters[words as keyof typeof letters]
  return { title: fillWords(letter.title, fill), text: fillWords(letter.text, fill), subject }
}
