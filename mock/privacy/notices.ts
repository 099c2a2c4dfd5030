import { join } from 'node:path'
import type { ConsentKind } from '../../src/contract/privacy'
import type { Localized } from '../../src/contract/primitives'
import { readBodies } from '../education/content-files'

/** The notices in force, each by the month from which it is. */
export const noticeVersions = { service: '2026-06', marketing: '2026-06' } as const satisfies Record<ConsentKind, string>

/** What each is called. */
export const noticeTitles: Record<ConsentKind, Localized> = {
  service: { 'zh-CN': '服务协议与隐私政策', 'zh-HK': '服務協議與私隱政策', en: 'Terms and privacy notice' },
  marketing: { 'zh-CN': '营销信息同意书', 'zh-HK': '推廣資訊同意書', en: 'Consent to hear of offers' },
}

const folder = join(__dirname, 'notices')

/** A notice in the language asked for, else in Chinese. @throws StartRefused when its file is missing or holds what nobody would get to see. */
export function noticeBody(kind: ConsentKind, language: 'zh-CN' | 'zh-HK' | 'en') {
  const [body] = readBodies(folder, kind, [language === 'en' ? 'en' : 'zh-CN'])
  if (!body) throw new Error(`No text for ${kind}`)
  return body
}
