import { renderHook } from '@testing-library/react'
import { useReturnTo } from '../../src/app/return-to'
import { device } from '../support/taro'

test.each([
  ['/pages/me/index', '/pages/me/index'],
  ['/packages/ladder/planner/index?amount=3', '/packages/ladder/planner/index?amount=3'],
  [encodeURIComponent('/pages/me/index'), '/pages/me/index'],
  [undefined, '/pages/home/index'],
  ['', '/pages/home/index'],
  ['https://evil.example/pages/me/index', '/pages/home/index'],
  ['//evil.example/pages/me', '/pages/home/index'],
  ['/\\evil.example', '/pages/home/index'],
  ['/pages/../../evil', '/pages/home/index'],
  ['javascript:alert(1)', '/pages/home/index'],
  ['%', '/pages/home/index'],
])('asked to return to %s, it is %s', (asked, path) => {
  device.params = asked === undefined ? {} : { returnTo: asked }
  expect(renderHook(() => useReturnTo()).result.current).toBe(path)
})
