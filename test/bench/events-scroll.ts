/**
 * A list of 10,000 events, scrolled to the thousandth in a browser slowed down four times: how many nodes it holds at most, and how many frames
 * a second reach the screen, beside a bare page of the same height: `tsx test/bench/events-scroll.ts`. Needs dist-h5, or H5_DIST.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import type { BrowserContext, Page } from 'playwright-core'
import { systemClock } from '../../mock/clock'
import { readConfig } from '../../mock/config'
import { openBank } from '../../mock/db/open-bank'
import { launchBrowser } from '../e2e/browser'
import { serveProduct } from '../support/serve'
import { budgets } from './budgets'
import { judge } from './verdict'

const count = 10_000
const slowdown = 4
/** A long fling: so far in each frame. */
const stepPx = 60

/** A bank's folder with that many events to come, half an hour apart, on top of the demo's. */
async function prepareBank(dataDir: string): Promise<void> {
  const store = await openBank(readConfig({ DATA_DIR: dataDir }), systemClock)
  const columns = sql`category, city, branch_id, content, words`
  await sql`
    insert into event (id, starts_at_ms, ends_at_ms, ${columns})
    select 'row-' || n, starts_at_ms + n::bigint * 1800000, ends_at_ms + n::bigint * 1800000, category, city, branch_id,
      jsonb_set(content, '{title,zh-CN}', to_jsonb('第 ' || n || ' 场')), words
    from event, generate_series(1, ${count}::int) n where id = 'fraud-beijing'`.execute(store.db)
  const { rows } = await sql<{ column: string }>`
    select column_name as column from information_schema.columns where table_name = 'event_seats' and column_name not in ('event_id', 'next_due_ms')`.execute(
    store.db,
  )
  const others = sql.join(rows.map(({ column }) => sql.ref(column)))
  await sql`
    insert into event_seats (event_id, ${others})
    select 'row-' || n, ${others} from event_seats, generate_series(1, ${count}::int) n where event_id = 'fraud-beijing'`.execute(store.db)
  await store.close()
}

type Ride = { frames: number; elapsedMs: number; nodes: number; heightPx: number }

/** Scrolls a page frame by frame until what is looked for is in sight, or for so many frames. */
const ride = (page: Page, scroller: string, goal: string | null, most: number): Promise<Ride> =>
  page.evaluate(
    async ({ scroller, goal, most, stepPx }) => {
      const box = document.querySelector(scroller)!
      const list = box.querySelector('[role=list]')
      const beganAt = performance.now()
      let [frames, nodes] = [0, 0]
      while (frames < most) {
        await new Promise(requestAnimationFrame)
        frames += 1
        box.scrollTop += stepPx
        if (frames % 15 > 0) continue
        nodes = Math.max(nodes, list?.querySelectorAll('*').length ?? 0)
        if (goal && list?.textContent.includes(goal)) break
      }
      return { frames, nodes, elapsedMs: performance.now() - beganAt, heightPx: box.scrollHeight }
    },
    { scroller, goal, most, stepPx },
  )

async function openSlow(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

const fpsOf = ({ frames, elapsedMs }: Ride) => Math.round((frames * 10_000) / elapsedMs) / 10

async function main() {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'events-scroll-'))
  await prepareBank(dataDir)
  const site = process.env['H5_DIST']
  const product = await serveProduct({ DATA_DIR: dataDir, ...(site ? { SITE_DIR: site } : {}) })
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' })
    const page = await openSlow(context, `${product.url}/events`)
    await page.locator('#events-upcoming [role=listitem]').nth(5).waitFor()
    const listed = await ride(page, '.taro_page', '第 1000 场', 6_000)
    await page.close()
    const peer = await openSlow(context, 'about:blank')
    await peer.setContent(`<div id=box style="height:800px;overflow:scroll"><div style="height:${listed.heightPx}px">bare</div></div>`)
    const bare = await ride(peer, '#box', null, 600)
    console.log(
      `${listed.frames} frames, ${listed.heightPx.toLocaleString('en-US')} px; a bare page of that height: ${fpsOf(bare)} frames a second`,
    )
    judge('events list, nodes in it at most', listed.nodes, budgets.eventsListNodes)
    judge('events list, frames a second at 4× slowdown', fpsOf(listed), budgets.eventsListFps)
  } finally {
    await browser.close()
    await product.stop()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

void main()
