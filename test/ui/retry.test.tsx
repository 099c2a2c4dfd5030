import { act, fireEvent, render, screen } from '@testing-library/react'
import { Fragment } from 'react'
import { serviceWorkerPlatform } from '../../src/platform/service-worker'
import { useAppearance } from '../../src/ui/appearance/appearance'
import { late } from '../../src/ui/Late/late'
import { QueryView, type Query } from '../../src/ui/QueryView/QueryView'

beforeEach(() => useAppearance.setState({ language: 'zh-CN' }))
afterEach(() => jest.restoreAllMocks())

const words = '网络连接不上。请检查网络后重试。'

test('while a query is tried again with nothing to show, what failed and the focus stay where they are', () => {
  const answered = (part: Partial<Query<string>>) => (
    <QueryView query={{ data: undefined, error: null, isFetching: true, refetch: () => undefined, ...part }} skeleton={<p>骨架</p>}>
      {(data) => <p>{data}</p>}
    </QueryView>
  )
  const { rerender } = render(answered({}))
  expect(screen.getByText('骨架')).toBeVisible()
  rerender(answered({ error: { kind: 'offline' }, isFetching: false }))
  const button = screen.getByRole('button', { name: '重试' })
  button.focus()
  rerender(answered({}))
  expect(screen.getByText(words)).toBeVisible()
  expect(screen.queryByText('骨架')).toBeNull()
  expect(button).toHaveFocus()
  expect(button).toHaveTextContent('正在重试…')
  rerender(answered({ data: '答案', isFetching: false }))
  expect(screen.getByText('答案')).toBeVisible()
  expect(screen.queryByText(words)).toBeNull()
})

describe('what is in a file of its own', () => {
  const Part = ({ name }: { name: string }) => <p>{name}</p>
  const retry = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: '重试' })))

  test.each([
    ['the site cannot be reached: the words stay', () => Promise.reject(new Error('no network')), 0],
    ['the site can be reached: the file is an earlier version’s, and the newest starts', () => Promise.resolve(), 1],
  ])('cannot be fetched, and %s; then it comes', async (_, reach, restarts) => {
    const load = jest.fn<Promise<typeof Part>, []>().mockRejectedValue(new Error('ChunkLoadError'))
    let restarted = 0
    jest.spyOn(serviceWorkerPlatform, 'renewApp').mockImplementation(() => reach().then(() => void (restarted += 1)))
    const Late = late(load, <p>骨架</p>, Fragment)
    render(<Late name='长辈版' />)
    expect(screen.getByText('骨架')).toBeVisible()
    expect(await screen.findByText(words)).toBeVisible()
    await retry()
    expect(restarted).toBe(restarts)
    load.mockResolvedValue(Part)
    if (restarts === 0) {
      await retry()
      expect(screen.getByText('长辈版')).toBeVisible()
    }
  })
})
