import { activitySections } from './sections-of-activity'
import { grounds, named, type Section } from './section'

const { contract, service, security, suitability } = grounds
const day = named('日期', '日期', 'Day')
const kind = named('类型', '類型', 'Kind')
const scheme = named('等级方案', '等級方案', 'Scheme')

/** Who the customer is, and what the ladder is made from. */
const ladderSections: readonly Section[] = [
  {
    id: 'profile',
    name: named('基本资料', '基本資料', 'Profile'),
    ground: contract,
    source: '(select id as customer_id, * from customer)',
    columns: [
      ['name', named('姓名', '姓名', 'Name')],
      ['phone', named('手机号', '手機號碼', 'Phone')],
      ['birth_day', named('出生日期', '出生日期', 'Birthday')],
      ['since_day', named('成为客户的日期', '成為客戶的日期', 'Customer since')],
      ['is_securities_linked', named('已关联证券账户', '已關聯證券賬戶', 'Securities account linked')],
      ['hold', named('账户限制', '賬戶限制', 'Hold')],
    ],
  },
  {
    id: 'household',
    name: named('家庭资料', '家庭資料', 'Household'),
    ground: service,
    source: 'household',
    columns: [
      ['city', named('城市', '城市', 'City')],
      ['child_birth_days', named('子女出生日期', '子女出生日期', "Children's birthdays")],
    ],
  },
  {
    id: 'accounts',
    name: named('账户', '賬戶', 'Accounts'),
    ground: contract,
    source: 'account',
    columns: [
      ['opened_day', named('开立日期', '開立日期', 'Opened')],
      ['kind', kind],
      ['currency', named('币种', '幣種', 'Currency')],
    ],
  },
  {
    id: 'balances',
    name: named('余额变动', '結餘變動', 'Balances'),
    ground: contract,
    source: '(select a.customer_id, a.kind, b.* from balance_change b join account a on a.id = b.account_id)',
    columns: [
      ['day', day],
      ['kind', kind],
      ['balance_fen', named('日终余额（元）', '日終結餘（元）', 'Balance at the end of the day (CNY)')],
    ],
  },
  {
    id: 'loans',
    name: named('贷款', '貸款', 'Loans'),
    ground: contract,
    source: '(select l.customer_id, l.type, l.contract_fen, c.day, c.balance_fen from loan l join loan_change c on c.loan_id = l.id)',
    columns: [
      ['day', day],
      ['type', kind],
      ['contract_fen', named('合同金额（元）', '合約金額（元）', 'Contract amount (CNY)')],
      ['balance_fen', named('余额（元）', '結餘（元）', 'Balance (CNY)')],
    ],
  },
  {
    id: 'card',
    name: named('信用卡消费', '信用卡簽賬', 'Card purchases'),
    ground: contract,
    source:
      '(select p.*, (select sum(r.amount_fen) from card_refund r where r.purchase_id = p.id)::bigint as refunded_fen from card_purchase p)',
    columns: [
      ['posting_day', named('入账日', '入賬日', 'Posted')],
      ['merchant', named('商户', '商戶', 'Merchant')],
      ['amount_fen', named('金额（元）', '金額（元）', 'Amount (CNY)')],
      ['refunded_fen', named('已退（元）', '已退（元）', 'Refunded (CNY)')],
    ],
  },
  {
    id: 'evaluations',
    name: named('等级评定', '等級評定', 'Evaluations'),
    ground: contract,
    source: 'evaluation',
    columns: [
      ['period_key', named('评定周期', '評定週期', 'Period')],
      ['scheme_id', scheme],
      ['outcome', named('结果', '結果', 'Outcome')],
      ['from_tier_id', named('原等级', '原等級', 'From')],
      ['to_tier_id', named('评定后等级', '評定後等級', 'To')],
    ],
  },
  {
    id: 'reports',
    name: named('月报', '月報', 'Monthly reports'),
    ground: contract,
    source: 'report',
    columns: [
      ['period_key', named('评定周期', '評定週期', 'Period')],
      ['scheme_id', scheme],
      ['content', named('内容', '內容', 'Content')],
    ],
  },
  {
    id: 'risk',
    name: named('风险测评', '風險評估', 'Risk assessments'),
    ground: suitability,
    source: 'risk_assessment',
    columns: [
      ['day', day],
      ['level', named('结果', '結果', 'Level')],
      ['answers', named('答案', '答案', 'Answers')],
    ],
  },
  {
    id: 'consents',
    name: named('同意记录', '同意記錄', 'Consents'),
    ground: contract,
    source: 'consent_change',
    columns: [
      ['at_ms', named('时间', '時間', 'Time')],
      ['kind', kind],
      ['version', named('版本', '版本', 'Version')],
      ['is_given', named('同意', '同意', 'Given')],
    ],
  },
  {
    id: 'sessions',
    name: named('登录状态', '登入狀態', 'Sessions'),
    ground: security,
    source: 'session',
    columns: [
      ['expires_at_ms', named('到期时间', '到期時間', 'Ends')],
      ['carrier', kind],
    ],
  },
  {
    id: 'wechat',
    name: named('微信关联', '微信關聯', 'WeChat link'),
    ground: service,
    source: 'wechat_link',
    columns: [['openid', named('微信标识', '微信標識', 'WeChat id')]],
  },
  {
    id: 'wechat-grants',
    name: named('微信通知的许可', '微信通知的許可', 'Messages allowed by WeChat'),
    ground: service,
    source: 'wechat_grant',
    columns: [
      ['granted_at_ms', named('允许时间', '允許時間', 'Allowed')],
      ['message_group', kind],
      ['spent_at_ms', named('使用时间', '使用時間', 'Used')],
    ],
  },
]

/** Everything the bank holds of a customer, in the order shown. */
export const sections: readonly Section[] = [...ladderSections, ...activitySections]

/**
 * Tables with a customer in them that are in no section, and why: sums of what the sections show, or bookkeeping of single requests
 * that is gone within a day.
 */
export const tablesLeftOut = ['points_account', 'perk_quota', 'persona', 'idempotency', 'message_watch']
