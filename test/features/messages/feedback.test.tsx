import { screen } from '@testing-library/react'
import { FeedbackScreen } from '../../../src/features/messages/feedback/FeedbackScreen'
import { MeetingSurveyScreen } from '../../../src/features/messages/survey/MeetingSurveyScreen'
import { connect, disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const text = '周五下午网点排队一个小时。'
const cases = () => screenBank().db.selectFrom('customerCase').selectAll().where('kind', '!=', 'objection').execute()

test('a complaint lost on the way is kept, sent once, and gets the time of its answer', async () => {
  const { user } = await renderScreen(<FeedbackScreen />, { as: 'wealth' })
  await user.click(await screen.findByRole('radio', { name: '投诉' }))
  await user.type(screen.getByRole('textbox', { name: '具体情况' }), '急')
  await user.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText('请至少写 5 个字，我们才知道怎么办。')).toBeVisible()
  await user.clear(screen.getByRole('textbox'))
  await user.type(screen.getByRole('textbox'), text)
  await user.click(screen.getByRole('switch', { name: '可以打电话向我了解' }))
  disconnect()
  await user.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText(/没有连上，还不知道是否收到/)).toBeVisible()
  expect(screen.getByRole('textbox')).toHaveValue(text)
  connect()
  await user.dblClick(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText('2026年11月25日 18:00 前答复您')).toBeVisible()
  expect(await cases()).toMatchObject([{ kind: 'complaint', text, mayContact: true }])
  await user.click(screen.getByRole('button', { name: '查看我的申请' }))
  expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/ladder/cases/index' }])
})

test('what others said and what became of it is there for a stranger too', async () => {
  await renderScreen(<FeedbackScreen />)
  expect(await screen.findByText(/不再发任何短信和微信通知/)).toBeVisible()
  expect(screen.getByRole('button', { name: '登录' })).toBeVisible()
})

describe('a meeting', () => {
  beforeEach(async () => {
    const { id } = await screenBank()
      .db.selectFrom('appointment')
      .select('id')
      .where('customerId', '=', 'private')
      .where('state', '=', 'DONE')
      .executeTakeFirstOrThrow()
    device.params = { appointment: id }
  })

  test('is judged by a figure and a word, and judged anew', async () => {
    const { user } = await renderScreen(<MeetingSurveyScreen />, { as: 'private' })
    await user.click(await screen.findByRole('button', { name: '提交' }))
    expect(await screen.findByText('请先选一个数字。')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: '9' }))
    await user.type(screen.getByRole('textbox'), '很专业')
    await user.click(screen.getByRole('button', { name: '提交' }))
    expect(await screen.findByText('收到了，谢谢。您可以随时改。')).toBeVisible()
    expect(screen.getByRole('radio', { name: '9' })).toBeChecked()
    expect(await screenBank().db.selectFrom('appointmentSurvey').selectAll().execute()).toMatchObject([{ nps: 9, comment: '很专业' }])
  })

  test('of somebody else is not shown', async () => {
    await renderScreen(<MeetingSurveyScreen />, { as: 'wealth' })
    expect(await screen.findByRole('alert')).toBeVisible()
    expect(screen.queryByRole('radio')).toBeNull()
  })
})
