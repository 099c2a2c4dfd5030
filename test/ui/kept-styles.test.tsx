import { render, screen } from '@testing-library/react'

// The test environment keeps computed styles until the page changes: what is hidden a moment later must be hidden.
test('a style is worked out anew after every change of the page', () => {
  render(
    <div>
      <button type='button'>看得见</button>
    </div>,
  )
  const button = screen.getByRole('button', { name: '看得见' })
  const parent = button.parentElement as HTMLElement
  expect(button).toBeVisible()
  parent.style.display = 'none'
  expect(button).not.toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
  parent.style.display = ''
  expect(screen.getByRole('button')).toBe(button)
  parent.hidden = true
  expect(screen.queryByRole('button')).toBeNull()
  parent.hidden = false
  const sheet = document.head.appendChild(document.createElement('style'))
  sheet.textContent = 'button { visibility: hidden }'
  expect(button).not.toBeVisible()
  sheet.remove()
  expect(button).toBeVisible()
})
