import type { Wording } from '../finding'

/** A guaranteed result. Policy: 资管新规 (2018) art. 2 and 19; 理财公司理财产品销售管理暂行办法 (2021) art. 36. */
export const GUARANTEED_RETURN: readonly Wording[] = [
  ban(/(?:100%|百分百|百分之百|绝对)?保本(?:保息|保收益|保利|保赚|付息|高息|高收益|理财)*/, {
    notAfter: /[社医投担环劳参退续承确城汉碉永]$/,
    notWith: /保本(?:点|微利|分析|量|[次行活人期月年周公店网市场地单课讲色])/,
  }),
  ban(
    /保息|(?:保证|保障|确保|承诺|保底|锁定|稳拿|坐拥)(?:有|获得|给予)?(?:您的?|你的?|客户|投资者|资金)?(?:的|最低|固定|稳定|高额?|年化|预期|投资|正)*(?:收益|回报|盈利|利润)/,
  ),
  ban(
    /(?:保证|保障|确保|承诺|担保|锁定)(?:您的?|你的?|客户|投资者)?(?:的|您|资金|投资)*本金(?:和?收益)?(?:绝对|不受|零)?(?:安全|无忧|损失)?/,
    {
      notAfter: /存款保险(?:制度)?(?:依法)?$/,
    },
  ),
  ban(/本息(?:无忧|全额|有保|安全|全保|都保)|绝对安全|风险(?:为|是|等于|=)? ?[零0](?![\d.])/, { notWith: /没有绝对安全|不存在绝对安全/ }),
  ban(
    /(?:收益|回报|本金)(?:绝对|百分百|100%|完全|完全有|都有|有|一定)(?:的)?(?:保证|保障|安全|无忧)|本金(?:绝对)?(?:安全无忧|无忧|零损失|不受损失|不会亏|不会损失|不亏)/,
  ),
  ban(/[零0o] ?(?:凤|风)险|(?:没有|毫无|绝无|无任何|没有任何|无丝毫)(?:投资)?风险|(?:零|0) ?(?:亏损|损失)/, {
    notWith: /没有任?何?风险(?:承受|意识|评估|测评|提示|偏好|等级)|损失厌恶/,
  }),
  ban(/无风险/, { notWith: /无风险(?:利率|套利|资产(?:收益率|$|的)|提示|评估|测评|等级|承受|揭示|偏好|意识|补偿)/ }),
  ban(
    /稳 ?(?:赚|撰|嫌)(?:不赔|不亏)?|(?:只|包|必|净|白|躺|保|一定|肯定|绝对)赚(?:不赔|不亏)?|稳稳(?:拿|赚|到手)|(?:包|保)[您你](?:赚|收益|盈利|不亏|满意收益)|稳赢|必赢|包赢|躺赢|旱涝保收|绝不亏(?:损|本|钱)?|永不亏(?:损|本|钱)?|不会亏(?:损|本|钱)|亏(?:损|了)(?:由?我行|由?银行|我们|由?我司)?(?:全?赔|包赔|补足|兜底)/,
  ),
  ban(/刚(?:性)? ?兑(?:付)?|保本兑付/),
  ban(
    /(?:100%|百分百|百分之百)(?: |的)?(?:高)?(?:收益|回报|盈利|兑付|安全|赚钱?|本金)|(?:收益|盈利|回报|兑付)(?:率)?(?: |为|是)?(?:100%|百分百|百分之百)/,
    {
      notWith: /100% ?收益归/,
    },
  ),
  ban(
    /(?:政府|国家|银行|我行|本行|平台|股东|集团)(?:全额|全程|信用)?(?:兜底|担保)(?!业务|公司|贷款|物|人|品|方式)|(?:收益|本金|亏损|损失)(?:由[^。，、]{0,6})?兜底|保底(?:收益|回报|利率|年化)|(?:固定|稳定)回报/,
  ),
  ban(
    /guarantee(?:d|s)? (?:you )?(?:a |an |the |your |high |fixed |minimum |annual |investment |\d[\d.]*% )*(?:returns?|profits?|income|yields?|principal|capital|gains?|interest)|(?:returns?|profits?|yields?|principal|capital)(?: is| are|'s)? (?:fully |100% |absolutely )?guaranteed|(?:principal|capital) (?:protected|secured)/,
  ),
  ban(/\brisk ?free\b|\b(?:zero|no|without|without any|absolutely no) risk\b/, {
    notWith:
      /risk free (?:rates?|assets?|yield|benchmark)|(?:no|without|without any) risk (?:free|assessment|rating|profile|tolerance|appetite|questionnaire)/,
  }),
  ban(
    /\b(?:can't|cannot|can not|never|won't|will not) lose(?: money)?\b|\bsure (?:profit|win|gain)s?\b|\b(?:sure fire|foolproof) (?:profits?|investments?|returns?)|\b100% (?:safe|secure|returns?|profits?|guaranteed)\b|\bdouble your (?:money|wealth|savings|investment)\b/,
  ),
]

function ban(pattern: RegExp, unless: Pick<Wording, 'notAfter' | 'notWith'> = {}): Wording {
  return { pattern, severity: 'ban', ...unless }
}
