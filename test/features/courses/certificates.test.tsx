import { screen, waitFor } from '@testing-library/react'
import type { listCertificates } from '../../../src/contract/certificates'
import type { OutputOf } from '../../../src/contract/endpoint'
import { CertificatesScreen } from '../../../src/features/courses/certificates/CertificatesScreen'
import { VerificationScreen } from '../../../src/features/courses/verification/VerificationScreen'
import { connect, disconnect, renderScreen, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'
import { elsewhere } from './bank-of-courses'

serveScreens()

const certificatesOf = (personaId: string) =>
  elsewhere(
    personaId,
    async (caller) => ((await caller.send('get', '/api/v1/certificates')).body as OutputOf<typeof listCertificates>).certificates,
  )

const inFours = (code: string) => (code.match(/.{4}/g) ?? []).join(' ')

describe('certificates', () => {
  test('all of them, newest first; one opens', async () => {
    const { user } = await renderScreen(<CertificatesScreen />, { as: 'learner' })
    const rows = await screen.findAllByRole('button', { name: /颁发$/ })
    expect(rows.map((row) => row.textContent)).toEqual([
      '读懂理财产品说明书2026年11月6日颁发',
      expect.stringContaining('2026年9月28日颁发'),
      '新客户入门2026年7月30日颁发',
    ])
    await user.click(rows[0]!)
    expect(device.visits[0]?.url).toMatch(/certificates\/index\?certificate=/)
  })

  test('one of them: whose, of what, when, its number in fours and its code for a scanner; it prints', async () => {
    const [certificate] = await certificatesOf('wealth')
    device.params = { certificate: certificate!.id }
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = await renderScreen(<CertificatesScreen />, { as: 'wealth' })
    expect(await screen.findByRole('heading', { name: '结业证书' })).toBeVisible()
    expect(screen.getByText(`兹证明 ${certificate!.holder} 学完课程`)).toBeVisible()
    expect(certificate!.holder).toMatch(/^.\*+$/)
    expect(screen.getByText('2026年8月16日')).toBeVisible()
    expect(screen.getByText(inFours(certificate!.code))).toBeVisible()
    expect(screen.getByRole('img', { name: '验证网址的二维码' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: '打印或存为 PDF' }))
    expect(print).toHaveBeenCalledTimes(1)
    print.mockRestore()
  })

  test('none yet: what brings one, and the way there', async () => {
    const { user } = await renderScreen(<CertificatesScreen />, { as: 'newcomer' })
    await user.click(await screen.findByRole('button', { name: '去看课程' }))
    expect(device.visits[0]?.url).toBe('/pages/learn/index')
  })

  test('another customer’s is not there', async () => {
    const [theirs] = await certificatesOf('wealth')
    device.params = { certificate: theirs!.id }
    await renderScreen(<CertificatesScreen />, { as: 'learner' })
    expect(await screen.findByText('没有找到这张证书。')).toBeVisible()
  })

  test('a stranger is asked to sign in', async () => {
    await renderScreen(<CertificatesScreen />)
    expect(await screen.findByText('登录后可查看您的证书。')).toBeVisible()
  })
})

describe('verification, by somebody unknown', () => {
  test('by the address in the QR code it answers at once, masked', async () => {
    const [certificate] = await certificatesOf('wealth')
    device.params = { code: certificate!.code }
    await renderScreen(<VerificationScreen />)
    expect(await screen.findByText('证书有效')).toBeVisible()
    expect(screen.getByText(certificate!.holder)).toBeVisible()
    expect(screen.getByText('新客户入门')).toBeVisible()
    expect(screen.getByText('2026年8月16日')).toBeVisible()
  })

  test('typed with spaces it is the same', async () => {
    const [certificate] = await certificatesOf('wealth')
    const { user } = await renderScreen(<VerificationScreen />)
    await user.type(screen.getByRole('textbox', { name: '证书编号' }), `${inFours(certificate!.code)}{Enter}`)
    expect(await screen.findByText('证书有效')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: '证书编号' }), '1')
    expect(screen.queryByText('证书有效')).toBeNull()
  })

  test.each([
    ['nothing', ' ', '请输入证书编号。'],
    ['too few digits', '1234', '证书编号应为 16 位数字，请核对后重新输入。'],
    ['letters', 'ABCD EFGH IJKL MNOP', '证书编号应为 16 位数字，请核对后重新输入。'],
    ['a number never issued', '1234 5678 9012 3452', '本行没有颁发过这张证书，请勿采信。'],
  ])('%s gets clear words', async (_, typed, words) => {
    const { user } = await renderScreen(<VerificationScreen />)
    await user.type(screen.getByRole('textbox', { name: '证书编号' }), typed)
    await user.click(screen.getByRole('button', { name: '验证' }))
    expect(await screen.findByText(words)).toBeVisible()
  })

  test('without a network it says so, and keeps what was typed', async () => {
    disconnect()
    const { user } = await renderScreen(<VerificationScreen />)
    await user.type(screen.getByRole('textbox', { name: '证书编号' }), '1234567890123452')
    await user.click(screen.getByRole('button', { name: '验证' }))
    expect(await screen.findByText(/网络连接不上/)).toBeVisible()
    connect()
    await user.click(screen.getByRole('button', { name: '验证' }))
    await waitFor(() => expect(screen.getByText(/本行没有颁发过|应为 16 位/)).toBeVisible())
  })
})
