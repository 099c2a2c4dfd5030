import { render, screen, within } from '@testing-library/react'
import type { Block, Inline } from '../../../src/domain/education/rich-text'
import { useAppearance } from '../../../src/ui/appearance/appearance'
import { RichText } from '../../../src/ui/RichText/RichText'

const words = (text: string): Inline[] => [{ kind: 'text', text, marks: [] }]
const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: words(text) })
const draw = (...blocks: Block[]) => render(<RichText blocks={blocks} />).container

beforeEach(() => useAppearance.setState({ language: 'zh-CN' }))

describe('what is drawn', () => {
  test('headings have their level, a rule and a quote their role', () => {
    draw(
      { kind: 'heading', level: 2, inlines: words('先看用途') },
      { kind: 'heading', level: 3, inlines: words('再看产品') },
      { kind: 'quote', blocks: [paragraph('三年内要用的钱')] },
      { kind: 'rule' },
    )
    expect(screen.getByRole('heading', { level: 2, name: '先看用途' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: '再看产品' })).toBeVisible()
    expect(within(screen.getByRole('blockquote')).getByText('三年内要用的钱')).toBeVisible()
    expect(screen.getByRole('separator')).toBeVisible()
  })

  test('an ordered list counts from where it begins, and holds lists', () => {
    draw({
      kind: 'list',
      isOrdered: true,
      start: 3,
      items: [[paragraph('备用金')], [paragraph('保障'), { kind: 'list', isOrdered: false, start: 1, items: [[paragraph('医疗')]] }]],
    })
    const items = screen.getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toEqual(['3.备用金', '4.保障•医疗', '•医疗'])
  })

  test("a table's cells stand in columns with their alignment, in a box that the keyboard reaches", () => {
    draw({ kind: 'table', aligns: ['left', 'right'], head: [words('用途'), words('金额')], rows: [[words('备用金'), words('6 万元')]] })
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['用途', '金额'])
    expect(screen.getByRole('cell', { name: '6 万元' })).toHaveClass('right')
    expect(screen.getByRole('group', { name: '表格，可左右滑动' })).toHaveAttribute('tabindex', '0')
  })

  test('marks are looks of a run, several at once', () => {
    draw({ kind: 'paragraph', inlines: [{ kind: 'text', text: '同时存在', marks: ['strong', 'em'] }] })
    expect(screen.getByText('同时存在')).toHaveClass('strong', 'em')
  })

  test('a link opens another tab that learns nothing of this one', () => {
    draw({
      kind: 'paragraph',
      inlines: [{ kind: 'link', href: 'https://www.pbc.gov.cn/', runs: [{ kind: 'text', text: '央行', marks: [] }] }],
    })
    const link = screen.getByRole('link', { name: '央行' })
    expect(link).toHaveAttribute('href', 'https://www.pbc.gov.cn/')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })
})

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;</div><h1>伪造</h1>',
  'javascript:alert(document.cookie)',
  '{{constructor.constructor("alert(1)")()}}',
]

test.each(hostile)('%s is drawn as text, wherever it stands', (text) => {
  const container = draw(
    { kind: 'heading', level: 2, inlines: words(text) },
    { kind: 'paragraph', inlines: [{ kind: 'link', href: 'https://example.org/', runs: [{ kind: 'text', text, marks: ['code'] }] }] },
    { kind: 'list', isOrdered: false, start: 1, items: [[{ kind: 'quote', blocks: [paragraph(text)] }]] },
    { kind: 'table', aligns: [null], head: [words(text)], rows: [[words(text)]] },
  )
  expect(screen.getAllByText(text)).toHaveLength(5)
  expect(container.querySelector('script, img, h1, b')).toBeNull()
  expect([...container.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()).filter((name) => name.startsWith('on'))).toEqual(
    [],
  )
})
