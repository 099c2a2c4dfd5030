/** What the built-in components share. A component is described by a spec; see index.js for its fields. */

/** Attributes in templates may be strings: `disabled="false"` is false, `disabled=""` is true. */
export const isOn = (value) =>
  value === true || value === '' || (typeof value === 'string' && value !== 'false') || (typeof value === 'number' && value !== 0)

/** Properties of any type, from a list of names. */
export const anyProperties = (names) => Object.fromEntries(names.split(/\s+/).map((name) => [name, { type: null, value: null }]))

/** A property of any type with a default. */
export const property = (value) => ({ type: null, value })

/** Properties of the components that show a touch. */
export const hoverProperties = (hoverClass = 'none') => ({
  hoverClass: property(hoverClass),
  ...anyProperties('hoverStopPropagation hoverStartTime hoverStayTime'),
})

export const createDom = (tag, properties = {}) => Object.assign(document.createElement(tag), properties)

/** Sets an attribute, or removes it for false and empty values. */
export function setAttribute(element, name, value) {
  if (value === false || value === undefined || value === null || value === '') element.removeAttribute(name)
  else element.setAttribute(name, value === true ? '' : value)
}

export const fire = (component, name, detail = {}, options = {}) =>
  component.triggerEvent(name, detail, { bubbles: false, composed: false, ...options })

export const onTap = (component, listener) => component.addListener('tap', listener)

/** The host page's services for this view; see host/page.js. */
export const hooks = () => window.__hooks

/** The glass-easel components of the elements below `component` that match. */
export const componentsBelow = (component, selector) => [...component.$$.querySelectorAll(selector)].map((element) => element.__wxElement)
