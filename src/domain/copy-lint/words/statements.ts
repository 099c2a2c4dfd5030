/** Products or returns are spoken of. */
export const MENTIONS_PRODUCT =
  /理财(?:产品|计划|专户)|结构性(?:存款|产品|理财)|(?:公募|私募|债券|股票|指数|货币|混合|养老|封闭式|开放式|fof)(?:型)?基金|基金(?:产品|定投|净值|经理|组合|认购|申购)|信托(?:产品|计划)|资管(?:产品|计划)|(?:保险|年金|投连|分红|增额终身寿)(?:险|产品)|收益率|年化|净值|业绩比较基准|投资收益|投资回报|(?:高|低|稳健|稳定|预期|浮动|固定|历史)收益|贵金属(?:积存|投资|产品)|\b(?:wealth management|investment|structured|insurance|fixed income) (?:products?|funds?|plans?|deposits?)\b|\b(?:mutual|hedge|bond|equity|index|private equity) funds?\b|\bannuali[sz]ed\b|\binvestment returns?\b/

/** One of these, somewhere in the text, is the statement that belongs to it. */
export const RISK_STATEMENT =
  /理财非存款|(?:理财|基金|投资|保险)(?:产品)?(?:并?不(?:等于|等同于?|是)|≠|非)(?:银行)?(?:存款|储蓄)|(?:产品|投资|市场|理财|基金|交易)(?:均|都|皆|也)?(?:存在|有|含)(?:一定)?(?:的)?风险|(?:投资|入市|购买|选择|决策|理财)(?:者)?(?:须|需|应|要|请)(?:您)?(?:谨慎|审慎)|(?:谨慎|审慎)(?:投资|决策|选择|购买)|不保本|不(?:保证|承诺)(?:本金|收益|保本|最低|盈利)|可能(?:会)?(?:亏损|损失|发生亏损)(?:本金)?|本金(?:可能|也会|会)(?:发生)?(?:亏|损失|受损)|高风险|(?:自担|注意|提示|揭示|防范)风险|风险(?:自担|提示|自负)|\b(?:investments?|funds?|products?) (?:involves?|carry|carries|are subject to|come with|bears?) (?:\w+ )?risks?\b|\bnot (?:a |bank )*(?:deposits?)\b|\b(?:capital|principal) (?:is|may be) (?:at risk|lost)\b|\b(?:may|can|could) (?:go down|fall|lose)\b|\binvest with care\b|\bnot (?:principal (?:protected|guaranteed)|guaranteed)\b/

/** Results of the past are spoken of. */
export const MENTIONS_PAST =
  /(?:历史|过往|往期|成立以来|近[一二三两五\d]+(?:年|个?月))(?:的)?(?:业绩|收益率?|年化|回报率?|净值增长|表现)|\bpast (?:performance|returns?)\b|\b(?:returned|gained|yielded) \d[\d.]*%/

/** What belongs to them. */
export const PAST_STATEMENT =
  /不(?:代表|预示|等于|保证|构成)[^。]{0,8}(?:未来|将来|今后|表现|收益)|未来(?:收益|表现|业绩)(?:仅供参考|不确定|存在不确定)|\b(?:no (?:guarantee|indication|indicator)|not (?:a |an )?(?:guarantee|indication|indicative|indicator|reliable \w+)) (?:of|for) future\b/
