import type { Wording } from '../finding'

const offers =
  '(?:理财|投资|财富管理|产品|基金|银行|私人银行|服务|团队|顾问|经理|收益|回报|方案|选择|品牌|平台|机会|体验|权益|信用卡|贷款|保险|存款)'
const places =
  '(?:业内|业界|行业|同业|国内|全国|全球|世界|亚洲|全网|全城|全市|全省|本市|本地|市场|排名|销量|口碑|服务|规模|实力|华东|华南|中国|综合实力|客户满意度)'

/** Superlatives of the Advertising Law, art. 9 (3). Ranks, ordinals, awards and official classes are no such claim. */
export const SUPERLATIVE: readonly Wording[] = [
  {
    pattern: /国家级/,
    severity: 'ban',
    notWith:
      /国家级(?:非物质|非遗|博物馆|新区|高新|自然|经开|经济|专精|贫困|裁判|运动员|大师|教练|图书馆|剧院|景区|美术|文物|重点实验|期刊|名老|考试|风景|公园|湿地|名中医|工艺|传承人|媒体|自贸|开发区|评茶|茶艺|演员|体育|院团|(?:[\u4e00-\u9fff]{0,6}(?:师|员|园|区|馆|奖)))/,
  },
  {
    pattern: new RegExp(
      `最(?:佳|优|强|好|安全|可靠|专业|权威|优秀|优质|先进|赚钱|划算|顶级|牛|受欢迎)(?:的|私人)?${offers}|最佳(?!实践|时间|观|拍|视|答案|辩手|影片|赏|状态|睡眠|方式|途径|做法|距离|温度|路线|人数|食用)`,
    ),
    severity: 'ban',
    notWith: /(?:荣获|获评|获颁|入选|评为|评选|颁发|投票|奖)|最佳(?:辩手|影片|球员|歌手|导演)/,
  },
  {
    pattern: new RegExp(
      `${places}(?:上|内|中|最大|排名|位列|位居|稳居|持续|连续[^。，]{0,4}| )*(?:第 ?[一1]|no[。 ]?1|首位|之最|最大|最强|最优|最低价|唯一|top ?1)(?!次|步|课|章|季|期|时间|天|批|排|届|位|笔|支柱|财经|届|个|场|轮|阶段|层|代|名|座|条|部|所|高|长[江桥]|大(?:经济|体|城))|第[一1](?:品牌|银行|平台|团队|理财)|\\bno[。 ]?1\\b|\\btop ?1\\b`,
    ),
    severity: 'ban',
    notWith: /大经济体|贸易国|人口|荣获|获评|奖|第一财经/,
  },
  {
    pattern: /世界级|宇宙级|顶级|极致|至尊|史上最|全网最|空前绝后|绝无仅有|独一无二|无与伦比|首屈一指|天下第一|王牌|万能/,
    severity: 'warn',
    notWith: /万能(?:险|保险|账户|充)|顶级(?:赛事|域名)|世界级(?:遗产|非遗|文化)/,
  },
  { pattern: new RegExp(`(?:唯一|首选|独家)(?:的)?${offers}|${offers}(?:的)?(?:唯一|首选|不二之选)`), severity: 'warn' },
  {
    pattern:
      /\b(?:the )?(?:(?:world|china|asia|nation)(?:'s)? )?(?:best|safest|number one|leading|most trusted|#1|greatest) (?:private |retail |wealth |investment )*(?:bank|funds?|products?|investments?|returns?|managers?|services?|choice|deals?|opportunit(?:y|ies))\b|#1\b|\bnumber one\b|\bsecond to none\b|\bunbeatable\b/,
    severity: 'ban',
    notWith: /\b(?:awards?|awarded|won)\b/,
  },
]
