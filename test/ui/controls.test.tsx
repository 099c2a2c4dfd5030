import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Button } from '../../src/ui/Button/Button'
import { Choice } from '../../src/ui/Choice/Choice'
import { Field } from '../../src/ui/Field/Field'
import { Money } from '../../src/ui/Money/Money'
import { Notice } from '../../src/ui/Notice/Notice'
import { Progress } from '../../src/ui/Progress/Progress'
import { toFen } from '../../src/domain/money/fen'

const user = userEvent.setup()

describe('Button', () => {
  test('presses by touch and by keyboard', async () => {
    const press = jest.fn()
    render(<Button onPress={press}>存</Button>)
    await user.click(screen.getByRole('button', { name: '存' }))
    await user.keyboard('{Enter} ')
    expect(press).toHaveBeenCalledTimes(3)
  })

  test.each([
    ['busy', { isBusy: true }],
    ['disabled', { isDisabled: true }],
  ])('does nothing while %s', async (_, state) => {
    const press = jest.fn()
    render(
      <Button onPress={press} {...state}>
        存
      </Button>,
    )
    await user.click(screen.getByRole('button', { name: '存' }))
    expect(press).not.toHaveBeenCalled()
  })
})

describe('Field', () => {
  test('has its label, says what is wrong, and Enter goes on', async () => {
    const [type, enter] = [jest.fn(), jest.fn()]
    render(<Field label='金额' value='' onType={type} onEnter={enter} error='请输入金额' keyboard='digit' maxLength={5} />)
    const field = screen.getByRole('textbox', { name: '金额' })
    expect(field).toHaveAttribute('inputmode', 'decimal')
    expect(field).toHaveAttribute('maxlength', '5')
    expect(screen.getByRole('alert')).toHaveTextContent('请输入金额')
    await user.type(field, '7{Enter}')
    expect(type).toHaveBeenCalledWith('7')
    expect(enter).toHaveBeenCalledTimes(1)
  })
})

test('Choice says which one is chosen and hands on another', async () => {
  const choose = jest.fn()
  const options = [
    { value: 'a', label: '甲' },
    { value: 'b', label: '乙' },
  ]
  render(<Choice label='选择' value='a' options={options} onChoose={choose} />)
  expect(screen.getByRole('radiogroup', { name: '选择' })).toBeVisible()
  expect(screen.getByRole('radio', { name: '甲' })).toBeChecked()
  expect(screen.getByRole('radio', { name: '乙' })).not.toBeChecked()
  await user.click(screen.getByRole('radio', { name: '乙' }))
  expect(choose).toHaveBeenCalledWith('b')
})

test('a hidden amount tells nothing of its size', () => {
  const { container } = render(<Money amountFen={toFen(123_456_789)} isHidden />)
  expect(container).toHaveTextContent('¥ ****')
  expect(container.innerHTML).not.toMatch(/[1-9]/)
})

test.each([
  [0, '0%'],
  [123_400, '12.34%'],
  [1_000_000, '100%'],
  [2_000_000, '100%'],
])('a bar of %i ppm is filled to %s', (ppm, width) => {
  render(<Progress ppm={ppm} label='进度' />)
  expect(screen.getByRole('img', { name: '进度' }).firstChild).toHaveStyle({ width })
})

test.each([
  ['info', 'status'],
  ['warn', 'alert'],
  ['bad', 'alert'],
] as const)('a notice of tone %s is a %s, with at most one way on', async (tone, role) => {
  const act = jest.fn()
  render(
    <Notice tone={tone} action='重试' onAction={act}>
      连不上
    </Notice>,
  )
  expect(screen.getByRole(role)).toHaveTextContent('连不上')
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(act).toHaveBeenCalledTimes(1)
})
