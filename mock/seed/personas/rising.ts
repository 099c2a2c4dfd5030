import type { PersonaPlan } from '../persona-plan'

/** Those on their way up, or just below a mark. */
export const rising: readonly PersonaPlan[] = [
  {
    id: 'almost',
    name: '林晓雨',
    phone: '13800000001',
    birthDay: '1993-04-18',
    sinceDay: '2019-07-02',
    story: {
      'zh-CN': '大众客户，本月日均约 19.6 万，离中银理财只差几千元',
      'zh-HK': '大眾客戶，本月日均約 19.6 萬，離中銀理財只差幾千元',
      en: 'Base tier; this month’s average is about ¥196k, a few thousand short of the first mark',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 61_000],
          ['2025-11', 74_000],
          ['2026-08', 88_000],
          ['2026-11', 92_600],
        ],
        swayPercent: 3,
      },
      {
        kind: 'fund',
        levels: [
          ['2025-06', 40_000],
          ['2026-02', 60_000],
        ],
        swayPercent: 3,
      },
      {
        kind: 'wealthProduct',
        levels: [
          ['2025-09', 30_000],
          ['2026-11', 43_000],
        ],
        swayPercent: 0,
      },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 2_900 },
    activities: [{ kind: 'courseFinished', days: ['2026-09-12'] }],
  },
  {
    id: 'loan-only',
    name: '周建国',
    phone: '13800000002',
    birthDay: '1984-11-03',
    sinceDay: '2016-03-21',
    story: {
      'zh-CN': '中银理财，只靠住房贷款达标（月末正常类余额约 72 万），资产仅 6 万',
      'zh-HK': '中銀理財，只靠住房貸款達標（月底正常類餘額約 72 萬），資產僅 6 萬',
      en: 'First tier by a mortgage alone: about ¥720k outstanding, assets of only ¥60k',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 52_000],
          ['2026-01', 60_000],
        ],
        swayPercent: 12,
      },
    ],
    loans: [{ type: 'mortgage', contractYuan: 880_000, firstDay: '2023-06-15', balanceYuan: 772_000, repaidMonthlyYuan: 2_860 }],
    spending: { fromMonth: '2025-05', monthlyYuan: 2_100 },
  },
  {
    id: 'card-only',
    name: '陈思琪',
    phone: '13800000003',
    birthDay: '1990-08-27',
    sinceDay: '2018-01-09',
    story: {
      'zh-CN': '中银理财，只靠信用卡消费达标（近 12 个月约 11 万）；买车、装修、零费率商户、取现和费用均不计入',
      'zh-HK': '中銀理財，只靠信用卡消費達標（近 12 個月約 11 萬）；買車、裝修、零費率商戶、預借現金及費用均不計入',
      en: 'First tier by card spend alone (about ¥110k in 12 months); car, decoration, zero-rate merchants, cash and fees left out',
    },
    accounts: [{ kind: 'deposit', levels: [['2025-05', 45_000]], swayPercent: 15 }],
    spending: { fromMonth: '2025-05', monthlyYuan: 9_400 },
    purchases: [
      { day: '2026-03-14', yuan: 185_000, merchant: '鹏程汽车销售服务', category: 'car' },
      { day: '2026-06-20', yuan: 126_000, merchant: '雅居装饰工程', category: 'decoration' },
      { day: '2026-09-01', yuan: 28_000, merchant: '启明外国语学校', category: 'education', isZeroRate: true },
      { day: '2026-05-11', yuan: 6_400, merchant: '市第一人民医院', category: 'medical', isZeroRate: true },
      { day: '2026-07-08', yuan: 20_000, merchant: 'ATM 取现', category: 'cash', type: 'cashAdvance' },
      { day: '2026-07-08', yuan: 200, merchant: '取现手续费', category: 'fee', type: 'fee' },
      { day: '2026-08-05', yuan: 316, merchant: '循环利息', category: 'interest', type: 'interest' },
      { day: '2026-10-02', yuan: 8_999, merchant: '云澜数码旗舰店', category: 'electronics', refund: { day: '2026-10-09', yuan: 8_999 } },
      { day: '2026-11-23', isPending: true, yuan: 1_280, merchant: '青禾生活超市', category: 'groceries' },
    ],
  },
  {
    id: 'rising',
    name: '吴志远',
    phone: '13800000004',
    birthDay: '1987-02-14',
    sinceDay: '2015-09-30',
    story: {
      'zh-CN': '中银理财，本月已存入大额资金，按现有余额下月升为中银财富管理',
      'zh-HK': '中銀理財，本月已存入大額資金，按現有餘額下月升為中銀財富管理',
      en: 'First tier; a large deposit this month, so next month brings wealth management if it stays',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 180_000],
          ['2026-11-03', 820_000],
        ],
        swayPercent: 2,
      },
      { kind: 'fund', levels: [['2025-05', 240_000]], swayPercent: 4 },
      { kind: 'bond', levels: [['2026-01', 150_000]], swayPercent: 0 },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 4_800 },
    activities: [{ kind: 'eventAttended', days: ['2026-06-13', '2026-09-19'] }],
  },
  {
    id: 'newcomer',
    name: '何雨桐',
    phone: '13800000010',
    birthDay: '1998-12-05',
    sinceDay: '2026-11-08',
    story: {
      'zh-CN': '开户两周的新客户，还没有过一次评定',
      'zh-HK': '開戶兩週的新客戶，還沒有過一次評定',
      en: 'A customer of two weeks, never evaluated yet',
    },
    accounts: [{ kind: 'deposit', levels: [['2026-11-08', 150_000]], swayPercent: 1 }],
  },
  {
    id: 'nothing',
    name: '高翔',
    phone: '13800000012',
    birthDay: '2001-05-23',
    sinceDay: '2026-11-20',
    story: {
      'zh-CN': '刚注册，没有账户、贷款或信用卡',
      'zh-HK': '剛登記，沒有帳戶、貸款或信用卡',
      en: 'Just registered: no account, no loan, no card',
    },
    accounts: [],
  },
  {
    id: 'learner',
    name: '许佳宁',
    phone: '13800000017',
    birthDay: '1995-10-10',
    sinceDay: '2021-04-12',
    story: {
      'zh-CN': '大众客户，资产 12 万，常参加活动、学完多门课程（积分制方案下会上升）',
      'zh-HK': '大眾客戶，資產 12 萬，常參加活動、學完多門課程（積分制方案下會上升）',
      en: 'Base tier with ¥120k, keen on events and courses: the score scheme lifts them',
    },
    accounts: [
      { kind: 'deposit', levels: [['2025-05', 50_000]], swayPercent: 6 },
      { kind: 'fund', levels: [['2025-05', 40_000]], swayPercent: 5 },
      { kind: 'insurance', levels: [['2025-12', 30_000]], swayPercent: 0 },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 2_600 },
    activities: [
      { kind: 'eventAttended', days: ['2026-02-07', '2026-04-18', '2026-06-13', '2026-08-22', '2026-10-17'] },
      { kind: 'courseFinished', days: ['2026-01-20', '2026-03-15', '2026-05-02', '2026-07-30', '2026-09-28', '2026-11-06'] },
    ],
  },
  {
    id: 'saver',
    name: '梁子涵',
    phone: '13800000019',
    birthDay: '1994-06-26',
    sinceDay: '2020-02-17',
    story: {
      'zh-CN': '大众客户，目标是明年 1 月 1 日前成为中银理财，每月多存一万多元，现约 18.5 万',
      'zh-HK': '大眾客戶，目標是明年 1 月 1 日前成為中銀理財，每月多存一萬多元，現約 18.5 萬',
      en: 'Base tier with a goal, the first tier by 1 January: saves over ¥10k more each month, about ¥185k now',
    },
    accounts: [
      {
        kind: 'deposit',
        levels: [
          ['2025-05', 62_000],
          ['2026-05', 95_000],
          ['2026-07', 112_000],
          ['2026-08', 124_000],
          ['2026-09', 138_000],
          ['2026-10', 152_000],
          ['2026-11', 165_000],
        ],
        swayPercent: 1,
      },
      { kind: 'fund', levels: [['2025-11', 20_000]], swayPercent: 2 },
    ],
    spending: { fromMonth: '2025-05', monthlyYuan: 2_200 },
    activities: [{ kind: 'courseFinished', days: ['2026-08-16', '2026-10-11'] }],
    goal: { tierId: 'wealth', targetDay: '2027-01-01', setDay: '2026-08-20' },
  },
]
