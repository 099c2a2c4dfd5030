import { relevanceOf, snippetOf, wordsOf } from '../../../src/domain/education/search'

const text = (title: string, summary = '', body = '') => ({ title, summary, body })

test.each([
  { query: '日均 余额', words: ['日均', '余额'] },
  { query: '  Ｄeposit, INSURANCE!', words: ['deposit', 'insurance'] },
  { query: '存款、存款', words: ['存款'] },
  { query: '——', words: [] },
])('the words of "$query" are $words', ({ query, words }) => {
  expect(wordsOf(query)).toEqual(words)
})

test.each([
  { query: '存款', found: '存款保险的范围', isFound: true },
  { query: '保险', found: '存款保险的范围', isFound: true },
  { query: 'fund', found: 'Fees of funds', isFound: true },
  { query: 'fund', found: 'How to get a refund', isFound: false },
  { query: 'ＮＡＶ', found: '单位净值（NAV）', isFound: true },
  { query: '存款 fees', found: '存款保险的范围', isFound: false },
  { query: '%', found: '5% 的损失', isFound: false },
  { query: '.*', found: 'anything', isFound: false },
])('"$query" in "$found": $isFound', ({ query, found, isFound }) => {
  expect(relevanceOf(text(found), query) > 0).toBe(isFound)
})

test('a title goes before a summary, a summary before a body, and a title that is all that was asked for before all', () => {
  const ranked = [text('x', '', '久期'), text('x', '久期'), text('什么是久期'), text('久期与利率'), text('久期')].map((each) =>
    relevanceOf(each, '久期'),
  )
  expect(ranked).toEqual([...ranked].sort((a, b) => a - b))
  expect(new Set(ranked).size).toBe(ranked.length)
})

test('all words must be there, wherever they stand', () => {
  expect(relevanceOf(text('存款', '', '五十万元的上限'), '存款 上限')).toBeGreaterThan(0)
  expect(relevanceOf(text('存款', '', '五十万元的上限'), '存款 利率')).toBe(0)
})

test.each([
  {
    case: 'of the summary',
    given: text('x', '先看久期，再看利率。', '久期'),
    query: '久期',
    snippet: '先看久期，再看利率。',
    marked: ['久期'],
  },
  {
    case: 'of the body',
    given: text('x', '概要', `${'前'.repeat(40)}久期${'后'.repeat(90)}`),
    query: '久期',
    snippet: `…${'前'.repeat(16)}久期${'后'.repeat(54)}…`,
    marked: ['久期'],
  },
  { case: 'how the summary begins', given: text('久期', '概要'), query: '久期', snippet: '概要', marked: [] },
  {
    case: 'with overlapping words',
    given: text('x', '存款保险条例'),
    query: '存款保险 保险条例',
    snippet: '存款保险条例',
    marked: ['存款保险条例'],
  },
])('a snippet $case', ({ given, query, snippet, marked }) => {
  const { text: cut, matches } = snippetOf(given, query)
  expect(cut).toBe(snippet)
  expect(matches.map(([from, to]) => cut.slice(from, to))).toEqual(marked)
})
