import type { EventCity } from '../../src/contract/events'
import type { Localized } from '../../src/contract/primitives'

/** A branch: its staff see and edit what belongs to it. */
export type Branch = { id: string; city: EventCity; name: Localized }

/** The branches of the demo bank, whose halls are the events' venues. */
export const branches: readonly Branch[] = [
  {
    ...{ id: 'beijing-financial-street', city: 'beijing' },
    name: { 'zh-CN': '北京金融街支行', 'zh-HK': '北京金融街支行', en: 'Financial Street branch, Beijing' },
  },
  {
    ...{ id: 'shanghai-lujiazui', city: 'shanghai' },
    name: { 'zh-CN': '上海陆家嘴支行', 'zh-HK': '上海陸家嘴支行', en: 'Lujiazui branch, Shanghai' },
  },
  {
    ...{ id: 'shenzhen-futian', city: 'shenzhen' },
    name: { 'zh-CN': '深圳福田支行', 'zh-HK': '深圳福田支行', en: 'Futian branch, Shenzhen' },
  },
  {
    ...{ id: 'hangzhou-west-lake', city: 'hangzhou' },
    name: { 'zh-CN': '杭州西湖支行', 'zh-HK': '杭州西湖支行', en: 'West Lake branch, Hangzhou' },
  },
  {
    ...{ id: 'chengdu-jinjiang', city: 'chengdu' },
    name: { 'zh-CN': '成都锦江支行', 'zh-HK': '成都錦江支行', en: 'Jinjiang branch, Chengdu' },
  },
]

/** A branch by its id. */
export const branchOf = (id: string | null): Branch | undefined => branches.find((branch) => branch.id === id)
