import type { Page } from 'playwright-core'
import { openHome } from './site'

/** A page of the customers' app, and a demo customer who has something on it; without one, a visitor. */
export type Opened = { name: string; path: string; personaId: string | null; open: (page: Page) => Promise<unknown> }

/** `landmark` is there once the page has what it waits for. */
const at = (name: string, personaId: string | null, path: string, landmark: string, unfold?: (page: Page) => Promise<unknown>): Opened => ({
  ...{ name, personaId, path },
  open: async (page) => {
    await page.goto(path)
    await page.locator(landmark).first().waitFor()
    await unfold?.(page)
  },
})

const home = (name: string, personaId: string): Opened => ({
  ...{ name, personaId, path: '/' },
  open: async (page) => {
    await openHome(page)
    await page.locator('button[aria-expanded=false]').evaluateAll((folds: HTMLElement[]) => folds.forEach((fold) => fold.click()))
  },
})

const openFirst = (page: Page) => page.locator('button[aria-expanded]').first().click()

/** Every page of the customers' app, some in several states. */
export const pages: readonly Opened[] = [
  home('Home, with every road', 'almost'),
  home('Home, watched', 'watch-5'),
  home('Home, at the top', 'private'),
  at('Me', 'almost', '/me', '[role=radio]'),
  at('Home, signed out', null, '/', '[role=heading] ~ *, button'),
  at('sign-in', null, '/sign-in', 'input'),
  at('the planner', 'almost', '/planner', 'input'),
  at('a goal', 'saver', '/goal', 'button >> nth=1'),
  at('the trend', 'wealth', '/trend', 'canvas'),
  at('footprints', 'watch-5', '/footprints', 'button >> nth=3'),
  at('what counts', 'card-only', '/counted', 'text=¥'),
  at('cases', 'almost', '/cases', 'button'),
  at('the monthly report', 'wealth', '/report?period=2026-10', 'text=¥'),
  at('perks', 'wealth', '/perks', 'main button, button >> nth=12'),
  at('a perk', 'wealth', '/perk?perk=airport-lounge', 'button >> nth=1'),
  at('a code', 'watch-5', '/redemption?redemption=watch-5-r1', 'img'),
  at('the letter of an upgrade', 'wealth', '/upgrade-letter?period=2025-05', '[role=table]'),
  at('the comparison', 'wealth', '/perk-comparison', '[role=table]'),
  at('a gift of choice', 'private', '/perk?perk=yearly-gift', '[role=radio]'),
  at('what was used', 'wealth', '/perk-ledger', 'button >> nth=2'),
  at('points', 'wealth', '/points', 'button >> nth=1'),
  at('rewards', 'wealth', '/rewards', 'button >> nth=4'),
  at('the manager', 'wealth', '/manager', 'button >> nth=4'),
  at('a booking', 'wealth', '/booking', 'button >> nth=8'),
  at('how a meeting was', 'wealth', '/meeting-survey?appointment=wealth-m1', '[role=radio]'),
  at('learning', 'wealth', '/learn', 'button >> nth=6'),
  at('an article, signed out', null, '/article?article=average-daily-balance', '[role=table], table'),
  at('looking for an article, signed out', null, '/learning-search', 'input'),
  at('the glossary, signed out', null, '/glossary', 'input'),
  at('a card, signed out', null, '/cards', 'button >> nth=1'),
  at('bookmarks', 'wealth', '/bookmarks', 'button >> nth=1'),
  at('a course', 'wealth', '/course?course=read-a-wealth-product', 'button >> nth=3'),
  at('a chapter', 'saver', '/chapter?course=first-steps&chapter=average-balance', 'video'),
  at('a quiz', 'saver', '/quiz?course=first-steps&chapter=average-balance', '[role=radio], [role=checkbox]'),
  at('certificates', 'learner', '/certificates', 'button >> nth=2'),
  at('the risk profile', 'elder', '/risk', 'button >> nth=1'),
  at('events, signed out', null, '/events', '[role=listitem] >> nth=3'),
  at('my events', 'private', '/events?list=mine', '[role=listitem] >> nth=1'),
  at('finding events', null, '/find-events?city=shanghai&category=salon', '[role=listitem]'),
  at('the calendar of events', 'private', '/event-calendar', '[role=listitem]'),
  at('messages, one open', 'watch-5', '/messages', 'button[aria-expanded]', openFirst),
  at('what one hears', 'wealth', '/message-preferences', '[role=switch] >> nth=10'),
  at('feedback', 'wealth', '/feedback', '[role=listitem]'),
  at('a certificate to verify, signed out', null, '/verify', 'input'),
  at('an event, not for them', 'newcomer', '/event?event=pe-briefing', '#reasons'),
  at('an event, waiting', 'wealth', '/event?event=tea-evening', 'button >> nth=3'),
  at('a sign-up', 'wealth', '/event-sign-up?event=macro-2027', '[role=checkbox]'),
  at('a ticket', 'elder', '/ticket?signup=tea-evening-elder', 'img'),
  at('a draw, signed out', null, '/event-draw?event=porcelain', 'text=shasum'),
  at('a survey', 'learner', '/event-survey?signup=autumn-photo-learner', '[role=radio]'),
  at('privacy', 'wealth', '/privacy', '[role=switch]'),
  at('my data', 'wealth', '/my-data', 'button >> nth=5'),
  at('a notice, signed out', null, '/notice?kind=service', '[role=heading] >> nth=2'),
]
