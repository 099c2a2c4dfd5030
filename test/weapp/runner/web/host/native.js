import { report } from './report.js'
import { state } from './state.js'

/** What WeChat itself draws over a page: toasts, dialogs, action sheets, pickers; and what its special buttons ask for. */
const overlay = document.querySelector('#overlay')
const defaultToastMs = 1500
let toastTimer

function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}

export function showToast({ title = '', duration = defaultToastMs, isLoading = false }) {
  hideToast()
  report('toast', title)
  overlay.append(create('div', { className: 'runner-toast', textContent: title }))
  if (!isLoading) toastTimer = setTimeout(hideToast, duration)
}

export function hideToast() {
  clearTimeout(toastTimer)
  overlay.querySelector('.runner-toast')?.remove()
}

export function showModal({ title = '', content = '', editable, placeholderText = '', showCancel = true, ...texts }) {
  report('modal', `${title}|${content}`)
  return new Promise((resolve) => {
    const field = editable && create('textarea', { value: content, placeholder: placeholderText })
    const button = (className, textContent, confirm) =>
      create('button', {
        ...{ className, textContent },
        onclick: () => {
          mask.remove()
          resolve({ confirm, cancel: !confirm, content: confirm && field ? field.value : null })
        },
      })
    const buttons = create('div', { className: 'runner-row' })
    if (showCancel) buttons.append(button('cancel', texts.cancelText ?? '取消', false))
    buttons.append(button('confirm', texts.confirmText ?? '确定', true))
    const body = create('p', {}, field || content)
    const mask = create(
      'div',
      { className: 'runner-mask' },
      create('div', { className: 'runner-dialog' }, create('h3', {}, title), body, buttons),
    )
    overlay.append(mask)
  })
}

/** Resolves with the index of the chosen item. @throws Error when the customer cancels. */
export function showActionSheet({ itemList, alertText }) {
  return new Promise((resolve, reject) => {
    const close = (settle) => () => {
      mask.remove()
      settle()
    }
    const sheet = create('div', { className: 'runner-sheet' })
    if (alertText) sheet.append(create('div', { className: 'item', textContent: alertText }))
    itemList.forEach((textContent, index) =>
      sheet.append(create('div', { className: 'item', textContent, onclick: close(() => resolve({ tapIndex: index })) })),
    )
    sheet.append(create('div', { className: 'item', textContent: '取消', onclick: close(() => reject(new Error('cancel'))) }))
    const mask = create('div', { className: 'runner-mask bottom' }, sheet)
    overlay.append(mask)
  })
}

/** Shows the wheel of a picker; `notify` gets `change`, `columnchange` or `cancel`. */
export function openPicker(picker, notify) {
  const isList = picker.mode === 'selector' || picker.mode === 'multiSelector'
  const wheel = isList ? createColumns(picker, notify) : createDateField(picker)
  const finish = (type, read) => () => {
    mask.remove()
    notify(type, read())
  }
  const cancel = create('button', { className: 'cancel', textContent: '取消', onclick: finish('cancel', () => ({})) })
  const confirm = create('button', { className: 'ok', textContent: '确定', onclick: finish('change', () => ({ value: wheel.read() })) })
  const sheet = create('div', { className: 'runner-sheet' }, create('div', { className: 'runner-bar' }, cancel, confirm), wheel.element)
  const mask = create('div', { className: 'runner-mask bottom' }, sheet)
  overlay.append(mask)
}

function createColumns({ mode, range = [], rangeKey, value }, notify) {
  const isSingle = mode === 'selector'
  const columns = isSingle ? [range] : range
  const chosen = isSingle ? [Number(value) || 0] : [...(value ?? [])]
  const element = create('div', { className: 'runner-cols' })
  const choose = (column, index) => {
    chosen[column] = index
    if (!isSingle) notify('columnchange', { column, value: index })
    paint()
  }
  const createItem = (column) => (item, index) =>
    create('div', {
      className: (chosen[column] ?? 0) === index ? 'item on' : 'item',
      textContent: rangeKey ? item?.[rangeKey] : item,
      onclick: () => choose(column, index),
    })
  const paint = () => element.replaceChildren(...columns.map((items, column) => create('div', {}, ...items.map(createItem(column)))))
  paint()
  return { element, read: () => (isSingle ? String(chosen[0]) : chosen) }
}

function createDateField({ mode, value, start, end, fields }) {
  const type = mode === 'date' && fields === 'month' ? 'month' : mode
  const field = create('input', { className: 'runner-date', type, value: value ?? '', min: start ?? '', max: end ?? '' })
  return { element: create('div', { className: 'runner-cols' }, field), read: () => field.value }
}

const openTypeEvents = {
  getPhoneNumber: 'getphonenumber',
  getRealtimePhoneNumber: 'getrealtimephonenumber',
  chooseAvatar: 'chooseavatar',
  openSetting: 'opensetting',
  contact: 'contact',
  agreePrivacyAuthorization: 'agreeprivacyauthorization',
}

/** A tap on `<button open-type>`: sharing asks the page, the rest answers with the test's mock, or as if the customer refused. */
export async function openButtonType(type, { id, dataset }, fire, page) {
  if (type === 'share') {
    report('share', JSON.stringify(await page.call('onShareAppMessage', { from: 'button', target: { id, dataset } })))
    return
  }
  const event = openTypeEvents[type]
  if (!event) return
  if (type === 'agreePrivacyAuthorization') {
    state.agreedButtons.add(id)
    fire(event, { errMsg: `${type}:ok` })
    return
  }
  const mock = state.mocks[`openType:${type}`]
  if (mock === undefined) report('unmocked', `open-type ${type}`)
  fire(event, mock ?? { errMsg: `${type}:fail user deny`, errno: 103 })
}
