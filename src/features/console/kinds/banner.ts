import type { Section } from '../form/field'
import { bannerPlaces, cities, topics } from './choices'

export const bannerSections: readonly Section[] = [
  {
    title: '横幅',
    fields: [
      { kind: 'choice', path: 'place', label: '位置', options: bannerPlaces },
      { kind: 'words', path: 'title', label: '标题', most: 24 },
      { kind: 'words', path: 'text', label: '一句话', most: 60 },
      { kind: 'special', of: 'cover', path: 'coverId', label: '图片' },
      { kind: 'line', path: 'path', label: '点击后打开', most: 500, placeholder: '/packages/events/event/index?id=…', isOptional: true },
    ],
  },
  {
    title: '时间',
    fields: [
      { kind: 'instant', path: 'from', label: '开始展示' },
      { kind: 'instant', path: 'until', label: '结束展示' },
      { kind: 'count', path: 'weight', label: '优先级', help: '0 到 100，越大越靠前。' },
    ],
  },
  {
    title: '给谁看',
    fields: [
      { kind: 'choices', path: 'target.tierIds', label: '等级', options: 'tiers', none: '不限' },
      { kind: 'choices', path: 'target.cities', label: '城市', options: cities, none: '不限' },
      { kind: 'choices', path: 'target.interests', label: '兴趣', options: topics, none: '不限' },
      { kind: 'special', of: 'audienceSize', path: 'target', label: '人数' },
    ],
  },
]
