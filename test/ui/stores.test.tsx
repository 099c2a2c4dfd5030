import type { useAppearance as Appearance } from '../../src/ui/appearance/appearance'
import type { useAmountsShown as AmountsShown } from '../../src/ui/Money/amounts-shown'

/** The stores as they come up when the app starts on a device that holds this. */
function startOn(stored: Record<string, unknown>, language = 'zh-CN') {
  localStorage.clear()
  for (const [key, value] of Object.entries(stored))
    localStorage.setItem(key, JSON.stringify(typeof value === 'string' ? value : JSON.stringify(value)))
  jest.spyOn(navigator, 'language', 'get').mockReturnValue(language)
  jest.resetModules()
  const { useAppearance } = jest.requireActual<{ useAppearance: typeof Appearance }>('../../src/ui/appearance/appearance')
  const { useAmountsShown } = jest.requireActual<{ useAmountsShown: typeof AmountsShown }>('../../src/ui/Money/amounts-shown')
  return { appearance: useAppearance.getState, amounts: useAmountsShown.getState }
}

describe('how the app looks', () => {
  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-HK'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
  ])('a new device that asks for %s starts in %s, its own theme and the standard size', (asked, language) => {
    expect(startOn({}, asked).appearance()).toMatchObject({ theme: 'system', scale: 'standard', language })
  })

  test('what was chosen is there at the next start', () => {
    const { choose } = startOn({}).appearance()
    choose({ theme: 'dark' })
    choose({ scale: 'large' })
    const kept = localStorage.getItem('appearance') ?? ''
    // what was not chosen goes by the device, also when that changes
    expect(startOn({ appearance: JSON.parse(kept) as string }, 'en-US').appearance()).toMatchObject({
      theme: 'dark',
      scale: 'large',
      language: 'en',
    })
  })

  test.each([
    ['values nobody knows', { theme: 'pink', scale: 9, language: 'tlh' }],
    ['another shape', [1, 2]],
    ['broken JSON', '{"theme":'],
    ['nothing', 'null'],
  ])('%s on the device is as good as none', (_, appearance) => {
    expect(startOn({ appearance }).appearance()).toMatchObject({ theme: 'system', scale: 'standard', language: 'zh-CN' })
  })
})

describe('amounts', () => {
  test.each([
    ['nothing', {}, false],
    ['yes', { 'amounts-shown': true }, true],
    ['no', { 'amounts-shown': false }, false],
    ['something else', { 'amounts-shown': 'maybe' }, false],
  ])('a device that holds %s starts with them shown: %s', (_, stored, isShown) => {
    expect(startOn(stored).amounts().isShown).toBe(isShown)
  })
})
