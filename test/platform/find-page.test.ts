import PageFinder, { inPlaceOfLost } from '../../src/platform/elements/h5-router/find-page'

const Home = () => null
const Lost = () => null
const found = () => [Promise.resolve({ default: Home })] as const

const routes = (load: typeof found) => [
  { path: ['/', '/home'], action: load },
  { path: '/perks', action: found },
]
const pageAt = async (path: string, baseUrl = '', load = found) => {
  const [page, { pathname }] = await new PageFinder(routes(load), { baseUrl }).resolve(path)
  return { page: (await page).default, pathname }
}
afterEach(() => delete inPlaceOfLost.page)

test.each([
  ['/', '', '/'],
  ['/home', '', '/home'],
  ['/Home/', '', '/Home/'],
  ['/console/', '/console', '/console/'],
  ['/console', '/console', '/console'],
])('%s below "%s" is the first page', async (path, baseUrl, pathname) => {
  expect(await pageAt(path, baseUrl)).toEqual({ page: Home, pathname })
})

test.each([['/nowhere'], ['/perks/more']])('%s is no page', async (path) => {
  await expect(pageAt(path)).rejects.toMatchObject({ status: 404 })
})

test('a page whose file cannot be fetched is another one, which can try again', async () => {
  let isLost = true
  const load = () => [isLost ? Promise.reject(new Error('ChunkLoadError')) : Promise.resolve({ default: Home })] as const
  await expect(pageAt('/', '', load)).rejects.toThrow('ChunkLoadError')
  let again: (() => Promise<unknown>) | undefined
  inPlaceOfLost.page = (retry) => {
    again = retry
    return Lost
  }
  expect((await pageAt('/', '', load)).page).toBe(Lost)
  isLost = false
  expect(await again?.()).toEqual({ default: Home })
})
