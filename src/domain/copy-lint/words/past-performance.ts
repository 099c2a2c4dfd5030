import type { Wording } from '../finding'

/** Results of the past, or expected ones, as a promise. Policy: 理财公司理财产品销售管理暂行办法 art. 36; 商业银行理财业务监督管理办法 art. 26. */
export const PAST_PERFORMANCE: readonly Wording[] = [
  {
    pattern:
      /(?:历史|过往|往期|去年|上年|近[一二三两\d]年)?(?:的)?(?:年化|收益率?|回报率?|年利率)(?:收益率?|回报率?)?(?:都|均|一直|全部|轻松|稳定|最高)?(?:必达|稳达|可达|直达|高达|飙升|保底|不低于|至少|稳超|超过|突破|轻松)(?: ?[\d.]+ ?%)?/,
    severity: 'ban',
    notWith: /业绩比较基准|存款利率|通胀/,
  },
  {
    pattern: /最高(?:年化|收益率?|回报率?|盈利|投资回报)(?:率|收益率?)?|收益(?:率)?最高|高收益(?:低|零|无)风险|低风险高(?:收益|回报)/,
    severity: 'ban',
  },
  {
    pattern:
      /(?:业绩|收益率?|回报率?|利润)(?:全国|全行|全市场|行业|同业|同类|市场|常年|连续[^。，]{0,4}|稳居|位居|排名)*(?:第 ?[一1]|no[。 ]?1|冠军|榜首|之冠|夺冠|称霸|领跑|遥遥领先)/,
    severity: 'ban',
  },
  {
    pattern:
      /(?:财富|收益|资产|资金|身家|利润)(?:轻松|快速|稳步)?(?:翻倍|翻番|翻[两三几一]番|暴涨|飞涨)|躺着(?:赚钱|数钱|收钱)|一夜暴富|日赚(?:千|万|百|\d)|月入(?:百万|十万)/,
    severity: 'ban',
    notWith: /多少年|几年|多久|72法则|七十二法则|复利公式/,
  },
  {
    pattern: /(?:每|历|往)[期次年](?:都|均|全部)(?:达标|兑付|正收益|盈利|实现[^。，]{0,6}收益)|从未(?:亏损|亏过|失手)|零失手/,
    severity: 'ban',
  },
  { pattern: /预期(?:年化)?(?:收益率|收益)/, severity: 'warn', notWith: /(?:取消|不再|不得|禁止|停止|为什么)[^。]{0,10}预期/ },
  { pattern: /跑赢(?:大盘|通胀|市场|同业|所有|99%)/, severity: 'warn' },
  {
    pattern:
      /\b(?:highest|top|best|unbeatable|record) (?:annual |investment |possible )?(?:returns?|yields?|performance|profits?)\b|\b(?:returns?|yields?) (?:of )?(?:up to|as high as|at least|no less than) \d[\d.]*%?|\b(?:always|never failed to) (?:beat|beats|deliver|delivers|outperform|outperforms)\b|\b(?:ranked|rated) (?:#1|no[。 ]?1|first|number one) (?:in|by|for) (?:performance|returns?)/,
    severity: 'ban',
  },
]
