/** Where the demo customers shop every day: merchant, category, and the share of the month's spending that goes there. */
export const shops = [
  { merchant: '青禾生活超市', category: 'groceries', share: 0.16 },
  { merchant: '邻里鲜果坊', category: 'groceries', share: 0.08 },
  { merchant: '江南小馆', category: 'dining', share: 0.12 },
  { merchant: '半日咖啡', category: 'dining', share: 0.05 },
  { merchant: '捷行网约车', category: 'transport', share: 0.07 },
  { merchant: '城北加油站', category: 'transport', share: 0.08 },
  { merchant: '云澜数码旗舰店', category: 'electronics', share: 0.14 },
  { merchant: '素锦服饰', category: 'clothing', share: 0.12 },
  { merchant: '新知书店', category: 'education', share: 0.04 },
  { merchant: '悦动健身', category: 'leisure', share: 0.06 },
  { merchant: '康和大药房', category: 'medical', share: 0.03 },
  { merchant: '山海酒店预订', category: 'travel', share: 0.05 },
] as const
