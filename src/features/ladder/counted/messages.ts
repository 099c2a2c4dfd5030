import { defineMessages } from '../../../i18n/message'

export const countedTexts = defineMessages({
  title: { 'zh-CN': '什么计入', 'zh-HK': '甚麼計入', en: 'What counts' },
  reason: {
    'zh-CN': '登录后可查看您的哪些资产与消费计入评定。',
    'zh-HK': '登入後可查看您的哪些資產與消費計入評定。',
    en: 'Sign in to see which of your assets and spending count.',
  },
  loading: { 'zh-CN': '正在读取计入明细', 'zh-HK': '正在讀取計入明細', en: 'Reading what counts' },
  asOf: { 'zh-CN': '截至{day}', 'zh-HK': '截至{day}', en: 'As of {day}' },
  assets: { 'zh-CN': '资产', 'zh-HK': '資產', en: 'Assets' },
  noAssets: { 'zh-CN': '名下暂无资产账户。', 'zh-HK': '名下暫無資產帳戶。', en: 'There is no account of assets yet.' },
  total: { 'zh-CN': '计入合计', 'zh-HK': '計入合計', en: 'Total that counts' },
  counted: { 'zh-CN': '计入', 'zh-HK': '計入', en: 'Counts' },
  notCounted: { 'zh-CN': '不计入', 'zh-HK': '不計入', en: 'Does not count' },
  loans: { 'zh-CN': '贷款', 'zh-HK': '貸款', en: 'Loans' },
  loansNote: {
    'zh-CN': '仅供了解：评定时只看正常类的个人贷款。',
    'zh-HK': '僅供了解：評定時只看正常類的個人貸款。',
    en: 'For information: only personal loans classed as normal are looked at.',
  },
  noLoans: { 'zh-CN': '名下没有贷款。', 'zh-HK': '名下沒有貸款。', en: 'There are no loans.' },
  contract: { 'zh-CN': '合同金额 {amount}', 'zh-HK': '合約金額 {amount}', en: 'Contract of {amount}' },
  spending: { 'zh-CN': '近 12 个月卡消费', 'zh-HK': '近 12 個月卡消費', en: 'Card spending, 12 months' },
  spendingNote: {
    'zh-CN': '仅供了解：已入账的消费减去退款，按月列出。',
    'zh-HK': '僅供了解：已入賬的消費減去退款，按月列出。',
    en: 'For information: posted purchases less refunds, month by month.',
  },
  excluded: { 'zh-CN': '不计入的消费', 'zh-HK': '不計入的消費', en: 'Purchases left out' },
  noExcluded: { 'zh-CN': '没有不计入的消费。', 'zh-HK': '沒有不計入的消費。', en: 'None is left out.' },
})

/** Kinds of asset, as the bank books them. */
export const kindTexts = defineMessages({
  deposit: { 'zh-CN': '存款', 'zh-HK': '存款', en: 'Deposits' },
  wealthProduct: { 'zh-CN': '理财产品', 'zh-HK': '理財產品', en: 'Wealth products' },
  fund: { 'zh-CN': '基金', 'zh-HK': '基金', en: 'Funds' },
  insurance: { 'zh-CN': '保险', 'zh-HK': '保險', en: 'Insurance' },
  bond: { 'zh-CN': '债券', 'zh-HK': '債券', en: 'Bonds' },
  preciousMetal: { 'zh-CN': '贵金属', 'zh-HK': '貴金屬', en: 'Precious metals' },
  stock: { 'zh-CN': '股票', 'zh-HK': '股票', en: 'Stocks' },
  corporate: { 'zh-CN': '对公账户', 'zh-HK': '對公帳戶', en: 'Corporate accounts' },
  other: { 'zh-CN': '其他资产', 'zh-HK': '其他資產', en: 'Other assets' },
})

/** Why a kind of asset does not count. */
export const kindReasonTexts = defineMessages({
  stock: {
    'zh-CN': '现行标准不把股票市值计入金融资产',
    'zh-HK': '現行標準不把股票市值計入金融資產',
    en: 'The present rules leave the value of stocks out',
  },
  corporate: {
    'zh-CN': '对公账户属于企业，不计入个人等级',
    'zh-HK': '對公帳戶屬於企業，不計入個人等級',
    en: "A company's account is not the person's own",
  },
  other: { 'zh-CN': '现行标准不计入这类资产', 'zh-HK': '現行標準不計入這類資產', en: 'The present rules leave this kind out' },
})

export const loanTypeTexts = defineMessages({
  mortgage: { 'zh-CN': '住房贷款', 'zh-HK': '住房貸款', en: 'Mortgage' },
  consumer: { 'zh-CN': '消费贷款', 'zh-HK': '消費貸款', en: 'Consumer loan' },
  car: { 'zh-CN': '汽车贷款', 'zh-HK': '汽車貸款', en: 'Car loan' },
  business: { 'zh-CN': '经营贷款', 'zh-HK': '經營貸款', en: 'Business loan' },
  education: { 'zh-CN': '教育贷款', 'zh-HK': '教育貸款', en: 'Education loan' },
  other: { 'zh-CN': '其他贷款', 'zh-HK': '其他貸款', en: 'Other loan' },
})

/** The five-grade classes of loans. */
export const loanClassTexts = defineMessages({
  normal: { 'zh-CN': '正常类', 'zh-HK': '正常類', en: 'Normal' },
  specialMention: { 'zh-CN': '关注类', 'zh-HK': '關注類', en: 'Special mention' },
  substandard: { 'zh-CN': '次级类', 'zh-HK': '次級類', en: 'Substandard' },
  doubtful: { 'zh-CN': '可疑类', 'zh-HK': '可疑類', en: 'Doubtful' },
  loss: { 'zh-CN': '损失类', 'zh-HK': '損失類', en: 'Loss' },
  other: { 'zh-CN': '其他', 'zh-HK': '其他', en: 'Other' },
})

/** Why a purchase is left out. */
export const exclusionTexts = defineMessages({
  oneOff: {
    'zh-CN': '一次性大额消费，如购车、装修',
    'zh-HK': '一次性大額消費，如購車、裝修',
    en: 'A large one-off purchase, such as a car or decoration',
  },
  zeroRate: { 'zh-CN': '零费率商户', 'zh-HK': '零費率商戶', en: 'A merchant with a zero rate' },
  cashAdvance: { 'zh-CN': '取现', 'zh-HK': '預借現金', en: 'A cash advance' },
  fee: { 'zh-CN': '费用', 'zh-HK': '費用', en: 'A fee' },
  interest: { 'zh-CN': '利息', 'zh-HK': '利息', en: 'Interest' },
  pending: { 'zh-CN': '尚未入账，入账后再计', 'zh-HK': '尚未入賬，入賬後再計', en: 'Not posted yet; it counts once it is' },
})
