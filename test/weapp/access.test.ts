import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { dist, usePhone } from './phone'

const src = path.resolve(import.meta.dirname, '../../src')
const phone = usePhone()

/** What pages are about, where they need it. Every other page of app.json is opened as it is. */
const queries: Readonly<Record<string, string>> = {
  'packages/account/notice/index': 'kind=service',
  'packages/ladder/report/index': 'period=2026-10',
  'packages/perks/perk/index': 'perk=airport-lounge',
  'packages/learn/article/index': 'article=average-daily-balance',
  'packages/courses/course/index': 'course=first-steps',
  'packages/courses/chapter/index': 'course=first-steps&chapter=average-balance',
  'packages/courses/quiz/index': 'course=first-steps&chapter=average-balance',
  'packages/events/find/index': 'category=salon',
  'packages/events/event/index': 'event=tea-evening',
  'packages/events/sign-up/index': 'event=macro-2027',
  'packages/events/ticket/index': 'signup=bond-basics-wealth',
  'packages/events/draw/index': 'event=porcelain',
}

type AppJson = { pages: string[]; subPackages: { root: string; pages: string[] }[] }

const readPages = (): string[] => {
  const { pages, subPackages } = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]
}

/** Runs in the page: what can be tapped or filled in and is without a name, a state or room for a finger. A link within a text is as high as the text. */
function findFaults(): { count: number; faults: string[] } {
  const least = 44
  const stateOf: Readonly<Record<string, string>> = {
    radio: 'aria-checked',
    checkbox: 'aria-checked',
    switch: 'aria-checked',
    tab: 'aria-selected',
  }
  const spoken = (node: Node): string => {
    if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return ''
    if (node instanceof Element && node.getAttribute('aria-label')) return node.getAttribute('aria-label') ?? ''
    return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : [...node.childNodes].map(spoken).join('')
  }
  const controls =
    'wx-button, wx-input, wx-textarea, wx-slider, [role=button], [role=link], [role=radio], [role=checkbox], [role=switch], [role=tab]'
  const all = [...document.querySelectorAll(controls)]
  const faultsOf = (control: Element) => {
    const { width, height } = control.getBoundingClientRect()
    if (width === 0 || control.closest('[aria-hidden=true]')) return []
    const [role, name] = [control.getAttribute('role') ?? '', spoken(control).trim()]
    const state = stateOf[role]
    const isInline = control.tagName === 'WX-TEXT' && role === 'link'
    const faults = [
      name === '' && 'no name',
      state !== undefined && !/^(true|false|mixed)$/.test(control.getAttribute(state) ?? '') && `no ${state}`,
      !isInline && (width < least || height < least) && `${Math.round(width)} × ${Math.round(height)}`,
    ]
    return faults.filter(Boolean).map((fault) => `${control.tagName.toLowerCase()} ${role} "${name.slice(0, 20)}": ${String(fault)}`)
  }
  return { count: all.length, faults: all.flatMap(faultsOf) }
}

describe('every page of the compiled mini-program', () => {
  test('each control has a name, tells its state, and is large enough for a finger', async () => {
    const app = await phone.openAs('wealth', { path: '/pages/home/index' })
    const faults: string[] = []
    let count = 0
    for (const page of readPages()) {
      await app.navigate('reLaunch', `/${page}${queries[page] ? `?${queries[page]}` : ''}`)
      const found = await (await app.topFrame()).evaluate(findFaults)
      count += found.count
      faults.push(...found.faults.map((fault) => `${page}: ${fault}`))
    }
    assert.deepEqual([...new Set(faults)], [])
    assert.ok(count > 200, `only ${count} controls were seen`)
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('what takes a tap is a button, or says what it is', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.tsx') && !file.includes('console'),
    )
    const offending = files.flatMap((file) =>
      [...readFileSync(path.join(src, file), 'utf8').matchAll(/<(?:View|Text|Image)\b[^>]*\bonClick=[^>]*>/g)]
        .filter(([element]) => !/ariaRole=|ariaHidden/.test(element))
        .map(([element]) => `${file}: ${element.slice(0, 80)}`),
    )
    assert.deepEqual(offending, [])
  })
})
