import type { Wording } from '../finding'

const regulators =
  '(?:央行|中国人民银行|人民银行|人行总行|银保监会|银监会|保监会|国家金融监督管理总局|金融监督管理总局|金融监管总局|金管局|证监会|香港金管局|外汇局|外汇管理局|监管部门|监管机构|监管层|监管当局|监管|国务院|中央)'
const english =
  "(?:(?:the )?(?:pboc|people's bank(?: of china)?|central bank|regulators?|regulatory authorit(?:y|ies)|cbirc|nfra|csrc|hkma|sfc|government|state council))"

/** A regulator's or the state's name lent to an offer. Policy: 广告法 art. 9 (2); 银行保险机构消费者权益保护管理办法 (2022) art. 20. */
export const ENDORSEMENT: readonly Wording[] = [
  {
    pattern: new RegExp(
      `${regulators}(?:官方|正式|批准|批准并|特批|重点|联合|独家|权威|大力|领导|专家|的|和|、|也|都|均|已|亲自|局|全额|信用)*(?:推荐|力荐|背书|担保|兜底|认可|认证|力挺|点赞|保证|保障|授牌|钦点)`,
    ),
    severity: 'ban',
    notWith:
      /存款保险|(?:学历|资格|证书|资质)认可|认[可证]的(?:征信|评级|支付|清算|机构|资格|证书|检测)|保障(?:消费者|金融|房|性住房|农民|居民|老年|民生|粮食|权益|基金)/,
  },
  {
    pattern: new RegExp(
      `(?:获|获得|经|由|受|得到)(?:了)?${regulators}(?:的)?(?:官方|重点|高度|一致|权威|特别|大力)*(?:推荐|力荐|背书|担保|认可|力挺|点赞|授牌|支持)`,
    ),
    severity: 'ban',
  },
  { pattern: new RegExp(`(?:推荐|背书|担保|指导|合作推荐)(?:单位|机构|方)(?:为|是| |:)?${regulators}`), severity: 'ban' },
  { pattern: /(?:国家|政府|官方)(?:信用|全额)?(?:背书|力荐|强烈推荐|推荐的?(?:理财|产品|投资|基金))/, severity: 'ban' },
  {
    pattern: new RegExp(
      `${regulators}(?:正式|依法|特别|已|专门)*(?:批准|核准|审批|审批通过|备案|许可|注册|验收)(?:的|了)?(?:理财|产品|投资|基金|活动|项目|高收益)`,
    ),
    severity: 'warn',
    notWith: /批准(?:设立|成立|筹建|开业)/,
  },
  {
    pattern: new RegExp(
      `\\b(?:approved|endorsed|recommended|backed|guaranteed|certified) (?:and \\w+ )?by ${english}\\b|\\b${english} (?:endorses?|recommends?|backs|guarantees|approves)\\b|\\b(?:government|state|central bank|regulator) (?:backed|endorsed|approved|guaranteed|recommended)\\b`,
    ),
    severity: 'ban',
  },
]
