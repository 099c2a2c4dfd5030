import type { PersonaPlan } from '../persona-plan'

/** Those whose story is told best on another ladder than the one the demo bank starts with. */
export const elsewhere: readonly PersonaPlan[] = [
  {
    id: 'slipping',
    name: '潘宏伟',
    phone: '13800000020',
    birthDay: '1983-09-12',
    sinceDay: '2013-11-04',
    points: { monthly: [['2024-09', 120]] },
    story: {
      'zh-CN': '中银理财，9 月起资产由 56 万减到 45 万；等级稳定，换用旧版标准（50 万）则在观察中',
      'zh-HK': '中銀理財，9 月起資產由 56 萬減到 45 萬；等級穩定，換用舊版標準（50 萬）則在觀察中',
      en: 'First tier, from ¥560k down to ¥450k in September: safe here, on watch under the classic standard’s ¥500k',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 260_000],
          ['2026-09', 150_000],
        ],
        swayPercent: 2,
      },
      { kind: 'wealthProduct', levels: [['2025-05', 180_000]], swayPercent: 0 },
      { kind: 'fund', levels: [['2025-05', 120_000]], swayPercent: 2 },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 4_300 },
    activities: [{ kind: 'eventAttended', days: ['2026-05-23'] }],
  },
  {
    id: 'reduced',
    name: '韩雪',
    phone: '13800000021',
    birthDay: '1986-12-01',
    sinceDay: '2015-05-06',
    points: { monthly: [['2024-09', 120]] },
    story: {
      'zh-CN': '中银理财，5 月资产由 68 万减到 25 万；等级不变，换用其他任何方案都已降级',
      'zh-HK': '中銀理財，5 月資產由 68 萬減到 25 萬；等級不變，換用其他任何方案都已降級',
      en: 'First tier, from ¥680k down to ¥250k in May: unchanged here, fallen under every other scheme',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 300_000],
          ['2026-05', 150_000],
        ],
        swayPercent: 2,
      },
      {
        kind: 'fund',
        levels: [
          ['2025-05', 250_000],
          ['2026-05', 100_000],
        ],
        swayPercent: 2,
      },
      {
        kind: 'wealthProduct',
        levels: [
          ['2025-05', 130_000],
          ['2026-05', 0],
        ],
        swayPercent: 0,
      },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 3_400 },
  },
  {
    id: 'sheltered',
    name: '曹慧敏',
    phone: '13800000022',
    birthDay: '1977-04-09',
    sinceDay: '2008-07-15',
    points: { monthly: [['2024-09', 120]] },
    hold: { kind: 'protected', sinceDay: '2026-06-01' },
    story: {
      'zh-CN': '中银理财，6 月起处于等级保护期，资产由 35 万减到 12 万；换用银金白金方案同样保留金卡',
      'zh-HK': '中銀理財，6 月起處於等級保護期，資產由 35 萬減到 12 萬；換用銀金白金方案同樣保留金卡',
      en: 'First tier, protected since June, from ¥350k down to ¥120k: the silver-gold-platinum scheme holds its gold too',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 180_000],
          ['2026-06', 50_000],
        ],
        swayPercent: 2,
      },
      {
        kind: 'fund',
        levels: [
          ['2025-05', 120_000],
          ['2026-06', 40_000],
        ],
        swayPercent: 2,
      },
      {
        kind: 'insurance',
        levels: [
          ['2025-05', 50_000],
          ['2026-06', 30_000],
        ],
        swayPercent: 0,
      },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 2_800 },
  },
]
