import type { Section } from '../form/field'
import { noText } from './blank'
import { categories, cities, riskLevels, waitlists } from './choices'
import { questions } from './questions'

const hasPools = ({ pools }: { readonly pools?: unknown }) => Array.isArray(pools) && pools.length > 0

/** An event: what it is, when and where, who may come, what is asked. */
export const eventSections: readonly Section[] = [
  {
    title: '活动',
    fields: [
      { kind: 'words', path: 'title', label: '标题', most: 40 },
      { kind: 'prose', path: 'summary', label: '简介', most: 300 },
      { kind: 'choice', path: 'category', label: '类型', options: categories },
      { kind: 'special', of: 'cover', path: 'coverId', label: '封面' },
      { kind: 'flag', path: 'hasRisk', label: '内容涉及市场或产品', help: '勾选后，客户会看到本行的风险提示。' },
    ],
  },
  {
    title: '时间与地点',
    fields: [
      { kind: 'instant', path: 'startsAt', label: '开始' },
      { kind: 'instant', path: 'endsAt', label: '结束' },
      { kind: 'choice', path: 'venueId', label: '地点', options: 'venues', none: '线上' },
    ],
  },
  {
    title: '议程',
    fields: [
      {
        kind: 'list',
        path: 'agenda',
        label: '环节',
        item: '环节',
        most: 40,
        isRow: true,
        blank: () => ({ at: '', what: noText }),
        fields: [
          { kind: 'line', path: 'at', label: '时间', most: 5, placeholder: '19:30' },
          { kind: 'words', path: 'what', label: '内容', most: 60 },
        ],
      },
      {
        kind: 'list',
        path: 'speakers',
        label: '嘉宾',
        item: '嘉宾',
        most: 20,
        isRow: true,
        blank: () => ({ name: noText, role: noText }),
        fields: [
          { kind: 'words', path: 'name', label: '姓名', most: 30 },
          { kind: 'words', path: 'role', label: '身份', most: 40 },
        ],
      },
    ],
  },
  {
    title: '报名',
    fields: [
      { kind: 'instant', path: 'opensAt', label: '开放报名' },
      { kind: 'instant', path: 'closesAt', label: '截止报名' },
      { kind: 'instant', path: 'drawAt', label: '抽签时间', isOptional: true, help: '留空：先到先得。填写：报名截止后公平抽签。' },
      { kind: 'count', path: 'capacity', label: '席位', unit: '席', help: '所有客户可用的席位；下面的席位池另计。' },
      { kind: 'count', path: 'mostCompanions', label: '每人最多带几位同伴', unit: '位' },
      { kind: 'choice', path: 'waitlist', label: '满员后', options: waitlists },
      { kind: 'flag', path: 'needsApproval', label: '逐个审批报名', help: '客户报名后，由您在名单里批准。' },
      {
        kind: 'list',
        path: 'pools',
        label: '席位池',
        help: '为较高等级保留的席位，可以更早开放。',
        item: '席位池',
        most: 3,
        isRow: true,
        blank: () => ({ audience: 'top', capacity: null, opensAt: null }),
        fields: [
          { kind: 'choice', path: 'audience', label: '为谁保留', options: 'audiences' },
          { kind: 'count', path: 'capacity', label: '席位', unit: '席' },
          { kind: 'instant', path: 'opensAt', label: '提前开放' },
        ],
      },
      { kind: 'instant', path: 'mergeAt', label: '席位池并入公共席位', when: hasPools },
    ],
  },
  {
    title: '面向谁',
    fields: [
      { kind: 'choice', path: 'needs.audience', label: '等级', options: 'audiences', none: '不限' },
      { kind: 'choices', path: 'needs.cities', label: '城市', options: cities, none: '不限' },
      { kind: 'choice', path: 'needs.riskLevel', label: '风险测评至少', options: riskLevels, none: '不限' },
      {
        kind: 'part',
        path: 'needs.childAges',
        label: '带孩子参加',
        blank: { fromYears: 4, toYears: 12 },
        fields: [
          { kind: 'count', path: 'fromYears', label: '最小', unit: '岁' },
          { kind: 'count', path: 'toYears', label: '最大', unit: '岁' },
        ],
      },
      { kind: 'special', of: 'audienceSize', path: 'needs', label: '人数' },
    ],
  },
  { title: '报名表', fields: [questions] },
  {
    title: '会后材料',
    hint: '活动结束后，到场的客户可以看到',
    fields: [
      {
        kind: 'list',
        path: 'materials',
        label: '材料',
        item: '材料',
        most: 20,
        isRow: true,
        blank: () => ({ title: noText, url: '' }),
        fields: [
          { kind: 'words', path: 'title', label: '名称', most: 60 },
          { kind: 'line', path: 'url', label: '链接', most: 500, placeholder: 'https://' },
        ],
      },
    ],
  },
]
