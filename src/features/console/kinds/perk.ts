import type { Section } from '../form/field'
import type { JsonObject } from '../form/json'
import { nextId, noText } from './blank'
import { perkGroups, quotaPeriods } from './choices'

const uses = [
  { value: 'standing', label: '一直享有' },
  { value: 'redeemable', label: '凭码使用' },
]

/** How a perk is used, of the other kind: the two have nothing in common. */
export const asUse = (use: JsonObject, kind: string): JsonObject => {
  if (use['kind'] === kind) return use
  return kind === 'standing' ? { kind, opensAt: {} } : { kind, period: 'year', validDays: 7, booking: null, choices: [], quotas: {} }
}

const isRedeemable = ({ kind }: JsonObject) => kind === 'redeemable'

export const perkSections: readonly Section[] = [
  {
    title: '权益',
    fields: [
      { kind: 'words', path: 'name', label: '名称', most: 30 },
      { kind: 'choice', path: 'group', label: '分组', options: perkGroups },
      { kind: 'prose', path: 'summary', label: '一句话介绍', most: 80, rows: 2 },
      { kind: 'prose', path: 'terms', label: '使用规则', most: 500 },
    ],
  },
  {
    title: '怎么用',
    fields: [
      {
        kind: 'group',
        path: 'use',
        label: '怎么用',
        fields: [
          { kind: 'choice', path: 'kind', label: '方式', options: uses, turn: asUse },
          { kind: 'special', of: 'opensAt', path: 'opensAt', label: '从哪个等级起享有', when: (use) => !isRedeemable(use) },
          { kind: 'choice', path: 'period', label: '额度周期', options: quotaPeriods, when: isRedeemable },
          {
            kind: 'part',
            path: 'booking',
            label: '需要预约日期',
            blank: { earliestDays: 3, latestDays: 60 },
            when: isRedeemable,
            fields: [
              { kind: 'count', path: 'earliestDays', label: '最早提前', unit: '天' },
              { kind: 'count', path: 'latestDays', label: '最晚提前', unit: '天' },
            ],
          },
          {
            kind: 'count',
            path: 'validDays',
            label: '领取后有效',
            unit: '天',
            when: (use) => isRedeemable(use) && use['booking'] === null,
          },
          {
            kind: 'list',
            path: 'choices',
            label: '可选的礼品',
            item: '礼品',
            help: '客户领取时从中选一样；没有就不用选。',
            most: 12,
            isRow: true,
            blank: (use) => ({ id: nextId('c', Array.isArray(use['choices']) ? (use['choices'] as JsonObject[]) : []), name: noText }),
            fields: [{ kind: 'words', path: 'name', label: '名称', most: 30 }],
            when: isRedeemable,
          },
          { kind: 'special', of: 'quotas', path: 'quotas', label: '各等级的额度', when: isRedeemable },
        ],
      },
    ],
  },
]
