import type { PersonaPlan } from '../persona-plan'

/** Those whose tier is in question, held, or lost. */
export const watched: readonly PersonaPlan[] = [
  {
    id: 'watch-2',
    name: '黄丽华',
    phone: '13800000005',
    birthDay: '1979-06-30',
    sinceDay: '2011-05-16',
    points: { monthly: [['2024-09', 400]] },
    story: {
      'zh-CN': '中银财富管理，9 月和 10 月未达标，观察 2/6',
      'zh-HK': '中銀財富管理，9 月及 10 月未達標，觀察 2/6',
      en: 'Wealth management, short in September and October: watch 2 of 6',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 420_000],
          ['2026-09', 260_000],
        ],
        swayPercent: 3,
      },
      { kind: 'wealthProduct', levels: [['2025-05', 500_000]], swayPercent: 0 },
      {
        kind: 'fund',
        levels: [
          ['2025-05', 250_000],
          ['2026-09', 150_000],
        ],
        swayPercent: 4,
      },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 5_200 },
  },
  {
    id: 'watch-5',
    name: '郑海峰',
    phone: '13800000006',
    birthDay: '1975-01-22',
    sinceDay: '2009-10-08',
    points: { monthly: [['2024-09', 400]] },
    story: {
      'zh-CN': '中银财富管理，6 月起连续 5 个月未达标，观察 5/6，本月再不达标将降级',
      'zh-HK': '中銀財富管理，6 月起連續 5 個月未達標，觀察 5/6，本月再不達標將降級',
      en: 'Wealth management, five months short in a row: watch 5 of 6, and this month decides',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 380_000],
          ['2026-06', 210_000],
        ],
        swayPercent: 3,
      },
      {
        kind: 'wealthProduct',
        levels: [
          ['2025-05', 600_000],
          ['2026-06', 450_000],
        ],
        swayPercent: 0,
      },
      { kind: 'insurance', levels: [['2025-05', 200_000]], swayPercent: 0 },
    ],
    redemptions: [
      { perkId: 'airport-lounge', guests: 1, reservedAt: '2026-11-20T19:00:00' },
      { perkId: 'health-check', reservedAt: '2026-11-18T08:45:00', visitDay: '2026-12-08' },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 3_700 },
  },
  {
    id: 'fallen',
    name: '孙美玲',
    phone: '13800000007',
    birthDay: '1988-09-09',
    sinceDay: '2014-12-01',
    points: {
      monthly: [
        ['2024-10', 120],
        ['2026-11', 20],
      ],
    },
    story: {
      'zh-CN': '连续 6 个月未达标，11 月 1 日由中银理财降为大众客户',
      'zh-HK': '連續 6 個月未達標，11 月 1 日由中銀理財降為大眾客戶',
      en: 'Six months short in a row: fell to the base tier on 1 November',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 160_000],
          ['2026-05', 90_000],
        ],
        swayPercent: 4,
      },
      {
        kind: 'fund',
        levels: [
          ['2025-05', 90_000],
          ['2026-05', 60_000],
        ],
        swayPercent: 5,
      },
    ],
    redemptions: [
      { perkId: 'remittance-fee', reservedAt: '2026-10-20T11:00:00' },
      { perkId: 'wealth-consultation', reservedAt: '2026-10-26T16:20:00', visitDay: '2026-11-27' },
      { perkId: 'coffee', reservedAt: '2026-10-12T10:00:00', redeemedAt: '2026-10-12T10:08:00' },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 1_900 },
  },
  {
    id: 'frozen',
    name: '罗伟',
    phone: '13800000013',
    birthDay: '1982-03-17',
    sinceDay: '2012-08-20',
    points: { monthly: [['2024-09', 400]] },
    hold: { kind: 'frozen', sinceDay: '2026-04-02' },
    story: {
      'zh-CN': '中银财富管理，账户冻结期间等级保持不变，虽已多月未达标',
      'zh-HK': '中銀財富管理，帳戶凍結期間等級保持不變，雖已多月未達標',
      en: 'Wealth management; frozen, so the tier is held although months were missed',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 700_000],
          ['2026-04', 200_000],
        ],
        swayPercent: 1,
      },
      {
        kind: 'bond',
        levels: [
          ['2025-05', 450_000],
          ['2026-04', 120_000],
        ],
        swayPercent: 0,
      },
    ],
  },
  {
    id: 'protected',
    name: '冯静',
    phone: '13800000015',
    birthDay: '1991-07-07',
    sinceDay: '2017-02-27',
    points: { monthly: [['2024-09', 120]] },
    hold: { kind: 'protected', sinceDay: '2026-03-05' },
    story: {
      'zh-CN': '中银理财，处于等级保护期，未达标也不降级',
      'zh-HK': '中銀理財，處於等級保護期，未達標也不降級',
      en: 'First tier under protection: missed months do not count',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 260_000],
          ['2026-03', 110_000],
        ],
        swayPercent: 4,
      },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 2_400 },
  },
  {
    id: 'recovered',
    name: '蒋文博',
    phone: '13800000016',
    birthDay: '1980-12-19',
    sinceDay: '2013-06-18',
    points: { monthly: [['2024-09', 400]] },
    story: {
      'zh-CN': '中银财富管理，7 至 9 月曾被观察，10 月重新达标，观察清零',
      'zh-HK': '中銀財富管理，7 至 9 月曾被觀察，10 月重新達標，觀察清零',
      en: 'Wealth management; watched July to September, met again in October, misses cleared',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 520_000],
          ['2026-07', 300_000],
          ['2026-10', 560_000],
        ],
        swayPercent: 3,
      },
      { kind: 'fund', levels: [['2025-05', 600_000]], swayPercent: 2 },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 4_100 },
  },
]
