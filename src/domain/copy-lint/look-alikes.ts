/**
 * Characters that are read as another one: traditional forms of the characters in the word lists, rarer variants, and letters of other
 * alphabets. Each pair is `from to`. Only what the word lists need is here.
 */
const pairs = `
險险 風风 穩稳 賺赚 賠赔 無无 證证 歷历 業业 績绩 監监 銀银 國国 級级 產产 剛刚 兌兑 獲获 財财 須须 謹谨 價价 資资 護护 額额 擔担 絕绝 對对 騙骗 識识 別别 謠谣 誤误 區区 導导 為为 時时 歲岁 題题 騰腾 聲声 稱称 號号 達达
標标 戶户 萬万 億亿 機机 會会 後后 僅仅 搶抢 購购 殺杀 錯错 過过 壓压 頂顶 極极 緻致 獨独 選选 強强 優优 軍军 準准 權权 認认 薦荐 書书 負负 責责 條条 們们 這这 個个 麼么 嗎吗 學学 與与 於于 從从 來来 開开 關关 門门 問问
說说 話话 術术 語语 詞词 該该 請请 報报 舉举 訴诉 違违 規规 則则 許许 諾诺 虧亏 損损 倉仓 債债 淨净 託托 構构 結结 據据 數数 顯显 佈布 發发 帶带 給给 遠远 離离 騎骑 當当 嚴严 範范 圍围 隨随 漲涨 總总 備备 註注 冊册 審审
點点 讚赞 單单 內内 網网 實实 際际 類类 種种 項项 穫获 雙双 寶宝 鎖锁 還还 沒没 並并 經经 營营 質质 應应 稅税 費费 歡欢 樂乐 講讲 課课 練练 習习 團团 壽寿 養养 貸贷 評评 測测 揚扬 陰阴 葆保 夲本 卆卒 睑险 〇零 ○零 壹一
貳二 叁三 佰百 аa еe оo рp сc хx уy іi ѕs ԁd ɡg ʀr ｏo κk νv τt αa ρp 凤风
`

/** What each such character is read as. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => [...pair])
    .flatMap(([from, to]) => (from !== undefined && to !== undefined ? [[from, to] as const] : [])),
)
