import { defineMessages } from '../../../i18n/message'

export const plannerTexts = defineMessages({
  goal: { 'zh-CN': '我的目标', 'zh-HK': '我的目標', en: 'My goal' },
  goalNote: { 'zh-CN': '定一个等级和日期，每期回顾', 'zh-HK': '訂一個等級和日期，每期回顧', en: 'A tier and a day, reviewed every period' },
  trend: { 'zh-CN': '资产趋势', 'zh-HK': '資產趨勢', en: 'Trend' },
  trendNote: {
    'zh-CN': '近 12 个月的日均与各级标准',
    'zh-HK': '近 12 個月的日均與各級標準',
    en: 'Twelve months against the marks of the tiers',
  },
  title: { 'zh-CN': '升级测算', 'zh-HK': '升級測算', en: 'Planner' },
  reason: { 'zh-CN': '登录后可按您的余额测算。', 'zh-HK': '登入後可按您的結餘測算。', en: 'Sign in to plan with your own balances.' },
  loading: { 'zh-CN': '正在读取本期余额', 'zh-HK': '正在讀取本期結餘', en: 'Reading the balances of this period' },
  noAverage: {
    'zh-CN': '现行标准不按日均资产评定，无需测算。请在“财富阶梯”查看各项进度。',
    'zh-HK': '現行標準不按日均資產評定，毋須測算。請在「財富階梯」查看各項進度。',
    en: 'The present rules do not look at a daily average, so there is nothing to plan. See Ladder for how far along you are.',
  },
  question: { 'zh-CN': '想算什么', 'zh-HK': '想算甚麼', en: 'What to work out' },
  deposit: { 'zh-CN': '要存多少', 'zh-HK': '要存多少', en: 'How much' },
  deadline: { 'zh-CN': '存到哪天', 'zh-HK': '存到哪天', en: 'By when' },
  withdrawal: { 'zh-CN': '能取多少', 'zh-HK': '能取多少', en: 'To withdraw' },
  tier: { 'zh-CN': '目标等级', 'zh-HK': '目標等級', en: 'Tier' },
  tierToKeep: { 'zh-CN': '要保持的等级', 'zh-HK': '要保持的等級', en: 'Tier to keep' },
  dayIn: { 'zh-CN': '存入日（本期第几天）', 'zh-HK': '存入日（本期第幾天）', en: 'Day of the deposit (day of the period)' },
  dayOut: { 'zh-CN': '取出日（本期第几天）', 'zh-HK': '取出日（本期第幾天）', en: 'Day of the withdrawal (day of the period)' },
  dayWrong: {
    'zh-CN': '请输入 {first} 到 {last} 之间的天数',
    'zh-HK': '請輸入 {first} 至 {last} 之間的天數',
    en: 'Type a day from {first} to {last}',
  },
  amount: { 'zh-CN': '可以存入的金额（元）', 'zh-HK': '可以存入的金額（元）', en: 'Amount to deposit (yuan)' },
  amountWrong: {
    'zh-CN': '请输入大于 0 的金额，最多两位小数',
    'zh-HK': '請輸入大於 0 的金額，最多兩位小數',
    en: 'Type an amount above 0, with at most two decimals',
  },
  today: { 'zh-CN': '今天', 'zh-HK': '今天', en: 'today' },
})

export const answerTexts = defineMessages({
  deposit: {
    'zh-CN': '{from}存入并保持到{to}，{effective}起为 {tier}',
    'zh-HK': '{from}存入並保持至{to}，{effective}起為 {tier}',
    en: 'Deposited {from} and kept until {to}: {tier} from {effective}',
  },
  depositNone: {
    'zh-CN': '按目前余额已可达标，无需再存',
    'zh-HK': '按目前結餘已可達標，毋須再存',
    en: 'Your present balance already reaches it',
  },
  deadline: {
    'zh-CN': '最晚这天存入并保持到{to}，{effective}起为 {tier}',
    'zh-HK': '最遲這天存入並保持至{to}，{effective}起為 {tier}',
    en: 'the last day to deposit, kept until {to}: {tier} from {effective}',
  },
  deadlineNever: {
    'zh-CN': '本期来不及。今天起至少要存 {amount}',
    'zh-HK': '本期來不及。今天起至少要存 {amount}',
    en: 'Too late for this period: from today it takes at least {amount}',
  },
  withdrawal: {
    'zh-CN': '{from}起最多可取出，{tier} 不受影响',
    'zh-HK': '{from}起最多可取出，{tier} 不受影響',
    en: 'can be withdrawn from {from}, and {tier} is kept',
  },
  withdrawalNone: {
    'zh-CN': '按目前余额本期达不到 {tier}，没有可取的余量',
    'zh-HK': '按目前結餘本期達不到 {tier}，沒有可取的餘量',
    en: 'Your present balance does not reach {tier}, so nothing can be spared',
  },
  notOnlyAverage: {
    'zh-CN': '现行标准还要求其他各项同时达标，这里只测算日均资产。',
    'zh-HK': '現行標準還要求其他各項同時達標，這裏只測算日均資產。',
    en: 'The rules ask for other marks as well; this works out the daily average only.',
  },
  showFormula: { 'zh-CN': '怎么算的', 'zh-HK': '怎樣計算', en: 'How it is worked out' },
  gap: {
    'zh-CN': '还差 = {mark} × {days} 天 − 已结算 {settled} 天合计 {sum} − 余额 {balance} × 剩余 {open} 天 = {gap}',
    'zh-HK': '尚差 = {mark} × {days} 天 − 已結算 {settled} 天合計 {sum} − 結餘 {balance} × 剩餘 {open} 天 = {gap}',
    en: 'Gap = {mark} × {days} days − {sum} over {settled} settled days − balance {balance} × {open} days left = {gap}',
  },
  gapOverDays: {
    'zh-CN': '{gap} ÷ {kept} 天 = {answer}（向上取整到分）',
    'zh-HK': '{gap} ÷ {kept} 天 = {answer}（向上取整至分）',
    en: '{gap} ÷ {kept} days = {answer} (rounded up to the fen)',
  },
  gapOverAmount: {
    'zh-CN': '{gap} ÷ {amount}，向上取整为 {kept} 天',
    'zh-HK': '{gap} ÷ {amount}，向上取整為 {kept} 天',
    en: '{gap} ÷ {amount}, rounded up: {kept} days',
  },
  spareOverDays: {
    'zh-CN': '余量 {spare} ÷ {kept} 天 = {answer}（向下取整到分，不超过余额）',
    'zh-HK': '餘量 {spare} ÷ {kept} 天 = {answer}（向下取整至分，不超過結餘）',
    en: '{spare} to spare ÷ {kept} days = {answer} (rounded down to the fen, at most the balance)',
  },
  asOf: { 'zh-CN': '截至{day}的余额', 'zh-HK': '截至{day}的結餘', en: 'Balances as of {day}' },
})

export const stripTexts = defineMessages({
  label: {
    'zh-CN': '本期每日余额：{settled} 天已结算，{open} 天按现有余额推算，标准线 {mark}',
    'zh-HK': '本期每日結餘：{settled} 天已結算，{open} 天按現有結餘推算，標準線 {mark}',
    en: 'Balances of the period: {settled} days settled, {open} days at the present balance, mark at {mark}',
  },
  settled: { 'zh-CN': '已结算', 'zh-HK': '已結算', en: 'Settled' },
  projected: { 'zh-CN': '按现有余额', 'zh-HK': '按現有結餘', en: 'At present balance' },
  added: { 'zh-CN': '需存入', 'zh-HK': '需存入', en: 'To deposit' },
  taken: { 'zh-CN': '可取出', 'zh-HK': '可取出', en: 'To withdraw' },
})
