import { anyProperties, fire, hooks, hoverProperties, isOn, onTap, property } from './kit.js'

const routeApis = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch',
  navigateBack: 'navigateBack',
}
const labelTargets = 'wx-switch,wx-checkbox,wx-radio,wx-button,wx-input,wx-textarea'

/** A container without behaviour of its own. */
const plain = (names) => ({ properties: anyProperties(names) })

export const containerSpecs = {
  view: { properties: hoverProperties() },
  'cover-view': plain('scrollTop'),
  'swiper-item': plain('itemId skipHiddenItemLayout'),
  'movable-area': plain('scaleArea'),
  'movable-view': {
    properties: {
      x: property(0),
      y: property(0),
      ...anyProperties('direction inertia outOfBounds damping friction disabled scale scaleValue'),
    },
    observers: {
      'x, y'(x, y) {
        this.$$.style.transform = `translate(${parseFloat(x) || 0}px, ${parseFloat(y) || 0}px)`
      },
    },
  },
  'root-portal': plain('enable'),
  'match-media': plain('minWidth maxWidth width minHeight maxHeight height orientation'),
  'page-meta': plain('backgroundTextStyle backgroundColor scrollTop pageStyle rootFontSize rootBackgroundColor pageOrientation'),
  'navigation-bar': plain('title loading frontColor backgroundColor'),
  'page-container': {
    properties: anyProperties('show duration zIndex overlay position round closeOnSlideDown overlayStyle customStyle'),
    observers: {
      show(isShown) {
        this.$$.style.display = isOn(isShown) ? '' : 'none'
      },
    },
  },
  text: {
    properties: anyProperties('selectable space decode userSelect overflow maxLines'),
    observers: {
      space(kind) {
        this.$$.style.whiteSpace = kind ? 'pre-wrap' : ''
      },
    },
  },
  label: {
    properties: anyProperties('for'),
    attached() {
      onTap(this, (event) => {
        if (event.getOriginalEvent()?.target.closest(labelTargets)) return
        const target = this.data.for ? document.getElementById(this.data.for) : this.$$.querySelector(labelTargets)
        target?.__wxElement._activate?.()
      })
    },
  },
  navigator: {
    properties: {
      ...hoverProperties('navigator-hover'),
      ...{ openType: property('navigate'), delta: property(1), url: property('') },
      ...anyProperties('target appId path extraData version shortLink'),
    },
    attached() {
      onTap(this, () => {
        const { openType, url, delta, target } = this.data
        const api = routeApis[openType || 'navigate']
        if (api && target !== 'miniProgram') hooks().callWx(api, api === 'navigateBack' ? { delta } : { url })
      })
    },
  },
  button: {
    properties: {
      ...hoverProperties('button-hover'),
      ...anyProperties(
        'size type plain disabled loading formType openType lang sessionFrom sendMessageTitle sendMessagePath sendMessageImg',
      ),
      ...anyProperties('appParameter showMessageCard businessId phoneNumberNoQuotaToast'),
    },
    observers: {
      'type, size'(type, size) {
        this._setAttributes({ type, size: size === 'default' ? '' : size })
      },
      'plain, loading, disabled'(plainLook, loading, disabled) {
        this._setAttributes({ plain: isOn(plainLook), loading: isOn(loading), disabled: isOn(disabled) })
        this.$$.style.pointerEvents = isOn(disabled) ? 'none' : ''
      },
    },
    attached() {
      onTap(this, () => {
        const { formType, openType } = this.data
        if (formType) this.$$.closest('wx-form')?.__wxElement._act(formType)
        if (openType) hooks().openButtonType(openType, { id: this.id, dataset: this.dataset }, (name, detail) => fire(this, name, detail))
      })
      this._activate = () => fire(this, 'tap', {}, { bubbles: true, composed: true })
    },
  },
}
