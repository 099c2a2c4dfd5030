import type { PersonaPlan } from '../persona-plan'

/** Those who are where they are. */
export const settled: readonly PersonaPlan[] = [
  {
    id: 'private',
    name: '欧阳明',
    phone: '13800000008',
    birthDay: '1968-05-28',
    sinceDay: '2005-04-11',
    points: {
      monthly: [['2024-09', 1_200]],
      orders: [
        { rewardId: 'tea-set', placedAt: '2026-08-02T10:10:00', readyAt: '2026-08-05T15:00:00', collectedAt: '2026-08-09T11:20:00' },
      ],
    },
    redemptions: [
      {
        perkId: 'yearly-gift',
        choiceId: 'flowers',
        reservedAt: '2026-01-26T20:30:00',
        redeemedAt: '2026-01-28T11:05:00',
        fulfilledAt: '2026-01-28T11:06:00',
      },
      { perkId: 'birthday-gift', reservedAt: '2026-05-27T09:00:00', redeemedAt: '2026-05-28T15:20:00', fulfilledAt: '2026-05-28T15:21:00' },
    ],
    story: {
      'zh-CN': '私人银行，资产约 780 万，阶梯最高一级',
      'zh-HK': '私人銀行，資產約 780 萬，階梯最高一級',
      en: 'Private banking with about ¥7.8m: the top of the ladder',
    },
    accounts: [
      { kind: 'deposit', levels: [['2025-05', 1_500_000]], swayPercent: 4 },
      { kind: 'wealthProduct', levels: [['2025-05', 3_200_000]], swayPercent: 0 },
      { kind: 'fund', levels: [['2025-05', 1_600_000]], swayPercent: 3 },
      { kind: 'insurance', levels: [['2025-05', 1_200_000]], swayPercent: 0 },
      {
        kind: 'preciousMetal',
        levels: [
          ['2025-05', 260_000],
          ['2026-02', 310_000],
        ],
        swayPercent: 5,
      },
      { kind: 'stock', levels: [['2025-05', 900_000]], swayPercent: 6 },
    ],
    isSecuritiesLinked: true,
    spending: { fromMonth: '2025-05', monthlyYuan: 12_600 },
    activities: [{ kind: 'eventAttended', days: ['2026-03-21', '2026-07-11', '2026-10-24'] }],
  },
  {
    id: 'wealth',
    name: '曾雅文',
    phone: '13800000009',
    birthDay: '1978-10-02',
    sinceDay: '2010-01-25',
    points: {
      monthly: [['2024-08', 400]],
      orders: [
        { rewardId: 'umbrella', placedAt: '2026-03-14T19:40:00', readyAt: '2026-03-18T09:00:00', collectedAt: '2026-03-21T10:05:00' },
        { rewardId: 'thermos', placedAt: '2026-09-28T12:15:00', cancelledAt: '2026-09-28T18:30:00' },
        { rewardId: 'canvas-bag', placedAt: '2026-10-29T21:10:00', readyAt: '2026-11-02T16:00:00' },
      ],
    },
    story: {
      'zh-CN': '中银财富管理，资产约 230 万，稳定达标',
      'zh-HK': '中銀財富管理，資產約 230 萬，穩定達標',
      en: 'Wealth management with about ¥2.3m, met every month',
    },
    accounts: [
      { kind: 'deposit', levels: [['2025-05', 480_000]], swayPercent: 5 },
      { kind: 'wealthProduct', levels: [['2025-05', 1_000_000]], swayPercent: 0 },
      { kind: 'fund', levels: [['2025-05', 600_000]], swayPercent: 4 },
      { kind: 'insurance', levels: [['2025-05', 220_000]], swayPercent: 0 },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 7_300 },
    activities: [{ kind: 'courseFinished', days: ['2026-04-09', '2026-08-16'] }],
    redemptions: [
      {
        perkId: 'airport-lounge',
        guests: 1,
        reservedAt: '2026-10-08T20:15:00',
        redeemedAt: '2026-10-10T07:40:00',
        fulfilledAt: '2026-10-10T07:41:00',
      },
      { perkId: 'airport-lounge', reservedAt: '2026-11-12T21:05:00' },
      { perkId: 'coffee', guests: 1, reservedAt: '2026-11-05T10:20:00', redeemedAt: '2026-11-05T10:31:00' },
      { perkId: 'health-check', reservedAt: '2026-11-10T12:00:00', visitDay: '2026-12-05' },
      { perkId: 'rail-lounge', reservedAt: '2026-11-02T18:30:00' },
      { perkId: 'rail-lounge', guests: 1, reservedAt: '2026-11-16T09:00:00', cancelledAt: '2026-11-16T09:04:00' },
      { perkId: 'birthday-gift', reservedAt: '2026-10-01T08:30:00', redeemedAt: '2026-10-02T16:10:00', fulfilledAt: '2026-10-02T16:11:00' },
    ],
  },
  {
    id: 'elder',
    name: '赵秀英',
    phone: '13800000011',
    birthDay: '1954-03-08',
    sinceDay: '1999-06-01',
    points: { monthly: [['2024-09', 120]] },
    story: {
      'zh-CN': '72 岁，中银理财，以定期存款和保险为主，适合长辈版',
      'zh-HK': '72 歲，中銀理財，以定期存款和保險為主，適合長者版',
      en: 'Aged 72, first tier, mostly deposits and insurance: elder mode suits',
    },
    accounts: [
      { kind: 'deposit', levels: [['2025-05', 310_000]], swayPercent: 1 },
      { kind: 'insurance', levels: [['2025-05', 80_000]], swayPercent: 0 },
    ],
    redemptions: [
      { perkId: 'coffee', reservedAt: '2026-11-03T09:10:00', redeemedAt: '2026-11-03T09:30:00' },
      { perkId: 'coffee', reservedAt: '2026-11-17T09:05:00', redeemedAt: '2026-11-17T09:25:00', fulfilledAt: '2026-11-17T09:26:00' },
      { perkId: 'salon', reservedAt: '2026-04-02T15:00:00', redeemedAt: '2026-04-11T14:00:00' },
    ],
  },
  {
    id: 'forex',
    name: '谢安琪',
    phone: '13800000014',
    birthDay: '1985-08-15',
    sinceDay: '2018-11-12',
    points: { monthly: [['2024-09', 400]] },
    story: {
      'zh-CN': '中银财富管理，资产多为美元和港币，按折合人民币约 160 万计',
      'zh-HK': '中銀財富管理，資產多為美元和港幣，按折合人民幣約 160 萬計',
      en: 'Wealth management, mostly in US and Hong Kong dollars: about ¥1.6m at the yuan equivalent',
    },
    accounts: [
      { kind: 'deposit', currency: 'USD', levels: [['2025-05', 980_000]], swayPercent: 2 },
      { kind: 'deposit', currency: 'HKD', levels: [['2025-05', 460_000]], swayPercent: 2 },
      { kind: 'deposit', currency: 'CNY', levels: [['2025-05', 160_000]], swayPercent: 5 },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 6_000 },
  },
  {
    id: 'stocks',
    name: '邓凯',
    phone: '13800000018',
    birthDay: '1989-01-31',
    sinceDay: '2016-10-14',
    wantsNoOffers: true,
    points: { monthly: [['2025-06', 20]] },
    isSecuritiesLinked: true,
    story: {
      'zh-CN': '大众客户，股票市值 110 万不计入阶梯资产，可计入的只有 8 万',
      'zh-HK': '大眾客戶，股票市值 110 萬不計入階梯資產，可計入的只有 8 萬',
      en: 'Base tier: ¥1.1m in stocks does not count, only ¥80k does',
    },
    accounts: [
      { kind: 'deposit', levels: [['2025-05', 80_000]], swayPercent: 6 },
      { kind: 'stock', levels: [['2025-05', 1_100_000]], swayPercent: 4 },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 3_000 },
  },
]
