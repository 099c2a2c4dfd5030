/**
 * What takes the promise out of words: that they are denied, warned of, quoted from others, or asked about. Patterns run over folded text.
 * `clause` is what is between two commas or stops; a list mark (、) or a colon does not end it.
 */

const carried =
  '(?:涉及|推介|推荐|销售|任何|承诺|许诺|保证|保障|确保|担保|提供|存在|具有|有|会|能|够|可|以|得|应|该|再|是|等于|等同|同于|于|意味着|意味|着|代表|构成|表示|说明|属于?|视为|作为|作|做|出|给予|任何|何|一种|种|一款|款|一只|只|一家|家|个|形式|方式|的|地|之|对|其|本|此|产品|活动|投资|理财|基金|存款|本金|收益|最低|固定|完全|绝对|都|就|一定|一|定|必然|必|然|百分百|100%|真正|所谓|和|或|者|及|与|以|也|更|人|谁|机构|银行|公司|项目|买卖|生意|事|、| |法|保本|保息|保收益|零风险|无风险|稳赚|不赔|刚兑|刚性|兑付|性|高收益|预期|不|没|盲目|追求|相信|轻信|听信|信|幻想|神话|时代|思维|幻觉|陷阱|骗局|诱惑|预期)'

/** Denied right before the words: 不承诺…, 并非…, 打破…, 是否…. Ends where the words begin. */
export const DENIED_BEFORE = new RegExp(
  `(?:不|非|未|无|没|别|勿|莫|否|打破|告别|远离|拒绝|抵制|杜绝|摒弃|抛弃|走出|破除|消除|终结|取消|停售|停发|戒除|放弃|难以|很难|谁能|谁敢|怎么可能|何来|哪有|哪来|岂有)${carried}{0,14}$`,
)

/** Not a denial though it begins like one. */
export const NO_DENIAL = /(?:不仅|不但|不止|不光|不只|不得不|无不|没有不|未必不|不能不|不会不)(?:是|能|会|可以|有)*[^。，]{0,6}$/

/** Warned of in the clause before the words. */
export const WARNED_BEFORE =
  /谨防|警惕|提防|严防|防范|严禁|禁止|不得|不许|不准|不允许|切勿|切莫|请勿|勿轻信|轻信|听信|不要相信|不要被|别信|别被|识破|识别|辨别|揭秘|揭露|曝光|揭穿|打击|查处|当心|小心|误以为|误认为|以为|误区|谣言|骗|违规|违法|诈|陷阱|套路|话术|假冒|冒充|打着|所谓|以[^。，]{0,12}为(?:诱饵|名|幌子|噱头|由)/

/** Warned of after the words, in their clause. */
export const WARNED_AFTER =
  /骗|诈|陷阱|套路|谎言|谣言|误区|误解|话术|诱饵|诱惑|幌子|噱头|不可信|不靠谱|不可能|不存在|违规|违法|不合规|不合法|非法|禁止|不得|不允许|成(?:为|了)?历史|时代(?:已|已经|早已)?(?:结束|过去|终结|落幕)|字样|字眼|用语|用词|词汇|等(?:表述|宣传|承诺|说法)|(?:的)?(?:说法|观点|想法|认识|理解|表述)(?:是|都是|均|并)?(?:错|不对|不准|误|不正确)|是?错误|警惕|当心|小心|勿信|别信|不要(?:轻?信|心动)|三思|被(?:打破|禁|取消|叫停)|与否|不再|没有了|的?(?:幻想|神话|幻觉)/

/** Warned of in a later clause of the sentence: only where the words are told as somebody's, or in quotation marks. */
export const WARNED_LATER =
  /挂断|举报|报警|拒绝|远离|警惕|切勿|请勿|不要|别信|谨防|当心|小心|三思|核实|骗|诈|陷阱|套路|违规|违法|不可信|不存在|并不|不能|不可|均为|都是假|错误|不对|误区/

/** Told as somebody's. */
export const TOLD =
  /凡|宣称|声称|号称|自称|所谓|打着|许诺|听信|推销|如果|若|遇到|遇见|碰到|面对|看到|听到|收到|有人|对方|客服|陌生|不法|骗子|一旦|只要有|向您|宣传/

/** Told as the bank's own. */
export const OWN = /我行|本行|我们|我司|本产品|该产品|本基金|本活动|这款|此款/

/** The bank's name in somebody else's mouth. */
export const BORROWED = /(?:以|冒充|假冒|自称|盗用|仿冒)(?:是)?(?:我行|本行|我们|我司)/g

/** What a warning is turned round by: nobody warns of missing a chance. */
export const TURNED_ROUND =
  /(?:不是|绝非|并非|绝不是|没有|绝无|远离|告别|拒绝|无|避开|不怕)[^。，]{0,3}(?:骗局?|诈骗?|陷阱|套路|谎言|谣言|误区|话术|诱惑)|(?:不要|别|切勿|请勿|小心|当心|谨防|切莫|不可|不能|警惕)[^。，]{0,2}(?:错过|犹豫|迟疑|观望|等待|走开)/g

/** The sentence teaches: a quiz, a definition, a question of right or wrong. */
export const TAUGHT =
  /(?:下列|以下)[^。]{0,16}(?:哪|说法|行为|表述|用语|宣传|属于|正确|错误|违规|选项)|哪(?:一?项|一?句|些)(?:说法|行为|表述|用语|宣传|是|属于|违反|不)|判断(?:题|对错|正误)|对还是错|(?:对|正确|可信|靠谱|合规|合法|靠得住|真的|可能|现实)吗|真的(?:存在|有)吗|(?:什么|何)(?:是|为|谓|叫)|是什么(?:意思|概念|$|。)|(?:是|就是)?指(?:的是)?|(?:的)?(?:含义|定义|概念|词义|由来)(?:是|为|$|。|，)|一词|打破刚(?:性)?兑/

/** Asked, at the end of the clause. */
export const ASKED = /(?:吗|么|呢|与否|不保本|不对|还是假的)$/

/** Such a question is a lure. */
export const LURE = /想|要不要|渴望|心动|羡慕|期待|拥有|知道|还在|了解|听说/

/** A disclaimer of what somebody's name is worth; for regulators. */
export const DISCLAIMED = /不(?:代表|构成|表明|意味|等于|对)|并不|未对|没有对|无关/

/** Denied, warned of or asked about in English, within the sentence. */
export const ENGLISH_BEFORE =
  /(?:\b(?:not|never|no|nobody|no one|neither|nor|without|isn't|aren't|doesn't|don't|cannot|can't|won't)\b|\bno such thing as)(?: (?:is|are|be|being|been|a|an|the|any|it|this|that|these|those|products?|investments?|funds?|deposits?|guarantees?|promises?|offers?|means?|imply|implies|constitute|represent|provide|of|or|and|nor|capital|principal|returns?|such|thing|things|as|entirely|completely|totally|wholly|by|to|one|bank|banks|can|could|should|believe|ever|there|your|our|we|in|for|do|does|did|profits?|interest|income|we|anybody|anyone|else))*,? ?$|\b(?:beware of|watch out for|wary of|warn(?:s|ed|ing)? (?:you )?(?:of|about|against)|avoid|scams?|fraud(?:s|sters?)?|myths?|promis(?:es|ing) of|anyone who (?:promises|offers|guarantees)|claims? of|so called)\b[^。]*$/

/** The same after the words. */
export const ENGLISH_AFTER =
  /^[^。]*\b(?:scams?|frauds?|fraudulent|myths?|too good to be true|illegal|forbidden|prohibited|do(?:es)? not exist|is not allowed|are lies|is a lie|is false|hang up|report it|should raise)\b/

/** A question to learn from, in English. */
export const ENGLISH_TAUGHT =
  /\b(?:which of the following|true or false|what (?:is|does|are)|is (?:it|this|that) true|is there such a thing|does that mean|definition of|the term)\b/
