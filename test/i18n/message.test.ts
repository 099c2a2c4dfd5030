import { defineMessages, languages, nearestLanguage, say } from '../../src/i18n/message'

const texts = defineMessages({
  plain: { 'zh-CN': '登录', 'zh-HK': '登入', en: 'Sign in' },
  filled: { 'zh-CN': '{day}起，{tier}', 'zh-HK': '{day}起，{tier}', en: '{tier} since {day} ({day})' },
})

test.each(languages)('a text says itself in %s', (language) => {
  expect(say(texts.plain, language)).toBe(texts.plain[language])
})

test('every place is filled, wherever a language puts it, as often as it does', () => {
  const fill = { day: 3, tier: '$& {day}' }
  expect(say(texts.filled, 'en', fill)).toBe('$& {day} since 3 (3)')
  expect(say(texts.filled, 'zh-CN', fill)).toBe('3起，$& {day}')
})

test.each([
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['zh_CN', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['ZH-hk', 'zh-HK'],
  ['zh_TW', 'zh-HK'],
  ['zh-MO', 'zh-HK'],
  ['zh-Hant', 'zh-HK'],
  ['zh-Hant-TW', 'zh-HK'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['fr', 'en'],
  ['', 'en'],
] as const)('a device that asks for "%s" gets %s', (tag, language) => {
  expect(nearestLanguage(tag)).toBe(language)
})
