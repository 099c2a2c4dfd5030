import { Event } from 'glass-easel'

const longPressMs = 350
const domEvents = new Set(
  'touchstart touchmove touchend touchcancel transitionend animationstart animationiteration animationend contextmenu'.split(' '),
)

/** Events that come from the document; the rest come from the components. */
export const isDomEvent = (type) => domEvents.has(type)

/** An event as the logic layer gets it after WeChat's bridge: plain JSON. */
export function toPlainEvent(event) {
  const plain = {
    type: event.type,
    timeStamp: Math.round(performance.now()),
    target: describeTarget(event.target),
    currentTarget: describeTarget(event.currentTarget),
    mark: { ...event.mark },
    detail: event.detail ?? {},
    ...describeTouches(event),
  }
  return JSON.parse(JSON.stringify(plain))
}

function describeTarget(component) {
  const element = (component?._$ ?? component)?.$$
  return {
    id: component?.id ?? '',
    offsetLeft: element?.offsetLeft ?? 0,
    offsetTop: element?.offsetTop ?? 0,
    dataset: { ...component?.dataset },
  }
}

function describeTouches(event) {
  const original = event.getOriginalEvent?.()
  if (original?.changedTouches) {
    const touches = { touches: [...original.touches].map(toPlainTouch), changedTouches: [...original.changedTouches].map(toPlainTouch) }
    return event.type.startsWith('touch') ? { ...touches, detail: {} } : touches
  }
  if (/^(tap|longpress|longtap)$/.test(event.type)) {
    const { x = 0, y = 0 } = event.detail ?? {}
    const touch = { identifier: 0, pageX: x, pageY: y, clientX: x, clientY: y }
    return { touches: [touch], changedTouches: [touch] }
  }
  return /^(transition|animation)/.test(event.type) ? { detail: { elapsedTime: original?.elapsedTime } } : {}
}

function toPlainTouch({ identifier, pageX, pageY, clientX, clientY, force }) {
  return { identifier, pageX, pageY, clientX, clientY, force }
}

/** Turns a touch that stays into longpress; yields a function that says whether the tap after it must be dropped. */
export function listenForLongPress() {
  let timer
  let isTapUsedUp = false
  const press = (event) => {
    const { pageX: x, pageY: y } = event.touches[0]
    const ancestors = ancestorsOf(event.target).filter((node) => node.__wxElement)
    isTapUsedUp = ancestors.some((node) => node.__wxElement._$eventTarget?.listeners?.longpress)
    const options = { bubbles: true, composed: true, capturePhase: true, originalEvent: event }
    for (const type of ['longpress', 'longtap']) Event.triggerEvent(ancestors[0].__wxElement, type, { x, y }, options)
  }
  const listen = (type, listener) => document.addEventListener(type, listener, { capture: true, passive: true })
  listen('touchstart', (event) => {
    isTapUsedUp = false
    clearTimeout(timer)
    timer = setTimeout(() => press(event), longPressMs)
  })
  for (const type of ['touchend', 'touchcancel', 'touchmove']) listen(type, () => clearTimeout(timer))
  return () => {
    const isDropped = isTapUsedUp
    isTapUsedUp = false
    return isDropped
  }
}

function ancestorsOf(node) {
  return node ? [node, ...ancestorsOf(node.parentNode)] : []
}
