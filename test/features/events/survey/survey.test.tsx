import { cleanup, screen } from '@testing-library/react'
import { queryClient } from '../../../../src/app/wiring'
import { SurveyScreen } from '../../../../src/features/events/survey/SurveyScreen'
import { connect, disconnect, renderScreen, serveScreens } from '../../../support/render-screen'
import { device } from '../../../support/taro'
import { ownSignup } from '../own'

serveScreens()

function open(signup: string, as?: string) {
  device.params = { signup }
  return renderScreen(<SurveyScreen />, as ? { as } : {})
}
const comment = { name: '想对我们说的话（选填）' }

test('a mark is asked for; what was written survives a lost connection and a restart; answered again, the later counts', async () => {
  const first = await open('autumn-photo-learner', 'learner')
  await first.user.type(await screen.findByRole('textbox', comment), '老师很好')
  await first.user.click(screen.getByRole('button', { name: '提交评价' }))
  expect(screen.getByText('请选一个分数。')).toBeVisible()
  await first.user.click(screen.getByRole('radio', { name: '9' }))
  disconnect()
  await first.user.click(screen.getByRole('button', { name: '提交评价' }))
  expect(await screen.findByText('网络中断，还不知道是否成功。请重试，不会重复提交。')).toBeVisible()
  cleanup()
  queryClient.clear()
  connect()
  const { user } = await open('autumn-photo-learner', 'learner')
  expect(await screen.findByRole('textbox', comment)).toHaveValue('老师很好')
  expect(screen.getByRole('radio', { name: '9' })).toBeChecked()
  await user.click(screen.getByRole('button', { name: '提交评价' }))
  expect(await screen.findByRole('heading', { name: '谢谢您的评价' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: '修改评价' }))
  await user.click(screen.getByRole('radio', { name: '10' }))
  await user.click(screen.getByRole('button', { name: '提交评价' }))
  expect(await screen.findByText(/^10 分 · /)).toBeVisible()
  expect((await ownSignup('learner', 'autumn-photo'))?.survey).toMatchObject({ nps: 10, comment: '老师很好' })
})

test.each([
  ['rates-sept-saver', 'saver', '签到参加的客户可以填写反馈。'],
  ['somebody-elses', 'saver', '没有找到这个报名，请返回后刷新再试。'],
])('%s of %s: %s', async (signup, as, words) => {
  await open(signup, as)
  expect(await screen.findByText(words)).toBeVisible()
})
