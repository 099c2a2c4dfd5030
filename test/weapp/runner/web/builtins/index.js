import { ComponentSpace } from 'glass-easel'
import { containerSpecs } from './containers.js'
import { formSpecs } from './form.js'
import { imageSpecs } from './images.js'
import { anyProperties, isOn, setAttribute } from './kit.js'
import { mediaSpecs } from './media.js'
import { scrollingSpecs } from './scrolling.js'
import { textEntrySpecs } from './text-entry.js'

/**
 * The base library's components. A spec has `properties`, and if need be `isLeaf` (no children), `observers`, `methods`, `attached`, `detached`.
 * Components that the runner does not draw (video, map, camera …) are empty boxes that take any property.
 */
const specs = { ...containerSpecs, ...formSpecs, ...imageSpecs, ...mediaSpecs, ...scrollingSpecs, ...textEntrySpecs }
const undrawn =
  'video map camera live-player live-pusher audio ad ad-custom official-account open-data editor grid-view list-view sticky-header'
const undrawnSection = 'sticky-section share-element snapshot keyboard-accessory voip-room functional-page-navigator'
const placeholders = `${undrawn} ${undrawnSection}`.split(' ')
/** glass-easel's form of a template without children and without a slot. */
const emptyTemplate = { content: () => () => ({ C() {}, B: Object.create(null) }) }
const hoverStayMs = 70
/** Every component takes them; they are shown to the browser, so that a test can look by role and name. */
const ariaNames =
  'Role Label Hidden Live Atomic Modal Checked Selected Disabled Expanded Pressed Required Invalid Describedby Labelledby Controls Haspopup Valuemin Valuemax Valuenow'
const ariaProperties = ariaNames.split(' ').map((name) => `aria${name}`)

/** Registers every built-in component; yields their tags. */
export function registerBuiltins(target) {
  const space = new ComponentSpace()
  const tags = new Set(['page-root'])
  const register = (tag, spec) => {
    target.setGlobalUsingComponent(tag, space.defineComponent(toDefinition(tag, spec)))
    tags.add(tag)
  }
  for (const tag of placeholders) register(tag, { properties: anyProperties('src') })
  for (const [tag, spec] of Object.entries(specs)) register(tag, spec)
  return tags
}

function toDefinition(tag, { properties, isLeaf = false, observers = {}, methods = {}, attached, detached }) {
  return {
    is: tag,
    options: { virtualHost: false, dynamicSlots: false },
    properties: {
      ...anyProperties(`animation disableScroll slotName name mode ${ariaProperties.join(' ')}`),
      hidden: { type: null, value: false },
      ...properties,
    },
    ...(isLeaf ? { template: emptyTemplate } : {}),
    observers: {
      hidden(isHidden) {
        this.$$.style.setProperty('display', isOn(isHidden) ? 'none' : '', isOn(isHidden) ? 'important' : '')
      },
      [ariaProperties.join(', ')](...values) {
        values.forEach((value, index) => setAria(this.$$, ariaProperties[index], value))
      },
      ...observers,
    },
    methods: {
      ...methods,
      _setAttributes(attributes) {
        for (const [name, value] of Object.entries(attributes)) setAttribute(this.$$, name, value)
      },
    },
    lifetimes: {
      attached() {
        if (properties.hoverClass) showHover(this)
        attached?.call(this)
      },
      detached() {
        detached?.call(this)
      },
    },
  }
}

/** `aria-*` attributes need `true` or `false` in words; the role is an attribute of another name. */
function setAria(element, name, value) {
  const attribute = name === 'ariaRole' ? 'role' : name.replace('aria', 'aria-').toLowerCase()
  setAttribute(element, attribute, typeof value === 'boolean' ? String(value) : value)
}

function showHover(component) {
  const element = component.$$
  const classes = () => (component.data.hoverClass ?? 'none').split(/\s+/).filter((name) => name && name !== 'none')
  const end = () => setTimeout(() => element.classList.remove(...classes()), hoverStayMs)
  element.addEventListener('touchstart', () => element.classList.add(...classes()), { passive: true })
  element.addEventListener('touchend', end)
  element.addEventListener('touchcancel', end)
}
