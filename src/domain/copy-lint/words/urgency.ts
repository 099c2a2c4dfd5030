import type { Wording } from '../finding'

const products = '(?:理财|基金|产品|额度|份额|保险|信托|私募|存单|国债|投资)'
const rush = '(?:抢购|秒杀|疯抢|抢完|抢光|手慢无|欲购从速|马上抢|限时抢|快抢|速抢|赶快买|赶紧买|速购|闪电售罄|秒光|秒空)'

/** Pressure to decide. A true limit (places left, a closing date) is none. Policy: 银行保险机构消费者权益保护管理办法 art. 20, 31. */
export const URGENCY: readonly Wording[] = [
  { pattern: new RegExp(`${rush}[^。，]{0,8}${products}|${products}[^。]{0,12}${rush}`), severity: 'ban' },
  {
    pattern:
      /不买就(?:亏|晚|后悔|错过)|再不(?:买|投|上车|下手|入手|行动)|(?:错过|失去)(?:就|便|将)?(?:后悔|亏大|等一年|不再有|再等|再无)|今天不(?:买|投|抢)/,
    severity: 'ban',
  },
  {
    pattern: new RegExp(
      `${rush}|最后(?:的)?(?:一次)?机会|最后疯狂|机不可失|时不再来|过时不候|错过不再|赶快(?:行动|上车|抢)|赶紧(?:上车|下手|行动|抢)|火速|(?:速来|快来)抢|不容错过|千载难逢|马上涨价|即将涨价|闭眼(?:入|买)|无脑(?:入|买|冲)`,
    ),
    severity: 'warn',
    notWith: /理性|抢购(?:谣言|潮|年货)|秒杀(?:诈骗|骗局)/,
  },
  {
    pattern:
      /\b(?:last chance|act (?:now|fast)|hurry(?: up)?|don't miss (?:out|it|this)|now or never|before it's too late|once in a lifetime|while stocks? lasts?|buy now|limited time only|going fast)\b/,
    severity: 'warn',
  },
]
