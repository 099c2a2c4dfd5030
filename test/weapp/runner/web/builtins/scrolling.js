import { anyProperties, componentsBelow, createDom, fire, isOn, property } from './kit.js'

const defaultThresholdPx = 50
const swipePx = 40
const swipeMs = 300
const minIntervalMs = 500
const wheelRowPx = 34

const flag = (value) => isOn(value ?? false)
const threshold = (value) => Number.parseFloat(value) || defaultThresholdPx

export const scrollingSpecs = {
  'scroll-view': {
    properties: {
      ...{ upperThreshold: property(defaultThresholdPx), lowerThreshold: property(defaultThresholdPx) },
      ...anyProperties(
        'scrollX scrollY scrollTop scrollLeft scrollIntoView scrollWithAnimation enableFlex enableBackToTop enhanced bounces',
      ),
      ...anyProperties('refresherEnabled refresherTriggered refresherThreshold refresherDefaultStyle refresherBackground showScrollbar'),
      ...anyProperties('pagingEnabled fastDeceleration scrollAnchoring enablePassive usingSticky type reverse clip cacheExtent'),
    },
    observers: {
      'scrollX, scrollY'(x, y) {
        Object.assign(this.$$.style, { overflowX: flag(x) ? 'auto' : 'hidden', overflowY: flag(y) ? 'auto' : 'hidden' })
      },
      enableFlex(isFlex) {
        if (flag(isFlex)) this.$$.style.display = 'flex'
      },
      scrollTop(top) {
        if (top !== null) this.$$.scrollTop = Number.parseFloat(top) || 0
      },
      scrollLeft(left) {
        if (left !== null) this.$$.scrollLeft = Number.parseFloat(left) || 0
      },
      scrollIntoView(id) {
        if (id) setTimeout(() => this.$$.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView(), 0)
      },
    },
    attached() {
      this._last = { top: 0, left: 0, isNearEnd: false, isNearStart: true }
      this.$$.addEventListener('scroll', () => this._scrolled())
    },
    methods: {
      _scrolled() {
        const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = this.$$
        const { top, left, isNearEnd: wasNearEnd, isNearStart: wasNearStart } = this._last
        fire(this, 'scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: left - scrollLeft, deltaY: top - scrollTop })
        const isVertical = flag(this.data.scrollY)
        const before = isVertical ? scrollTop : scrollLeft
        const after = isVertical ? scrollHeight - scrollTop - clientHeight : scrollWidth - scrollLeft - clientWidth
        const isNearEnd = after <= threshold(this.data.lowerThreshold)
        const isNearStart = before <= threshold(this.data.upperThreshold)
        if (isNearEnd && !wasNearEnd) fire(this, 'scrolltolower', { direction: isVertical ? 'bottom' : 'right' })
        if (isNearStart && !wasNearStart) fire(this, 'scrolltoupper', { direction: isVertical ? 'top' : 'left' })
        this._last = { top: scrollTop, left: scrollLeft, isNearEnd, isNearStart }
      },
    },
  },
  swiper: {
    properties: {
      ...{ current: property(0), interval: property(5000) },
      ...anyProperties(
        'indicatorDots autoplay circular vertical indicatorColor indicatorActiveColor currentItemId duration previousMargin',
      ),
      ...anyProperties('nextMargin displayMultipleItems skipHiddenItemLayout easingFunction snapToEdge cacheExtent'),
    },
    observers: {
      current(index) {
        if (!this._observer || index === this._index) return
        this._index = index
        this._layOut()
        fire(this, 'change', { current: index, source: '' })
      },
    },
    attached() {
      this._index = this.data.current
      this._observer = new MutationObserver(() => this._layOut())
      this._observer.observe(this.$$, { childList: true })
      this._layOut()
      this._listenForSwipe()
      const advance = () => flag(this.data.autoplay) && this._go(this._index + 1 < this._items().length ? this._index + 1 : 0, 'autoplay')
      this._timer = setInterval(advance, Math.max(minIntervalMs, this.data.interval))
    },
    detached() {
      clearInterval(this._timer)
      this._observer.disconnect()
    },
    methods: {
      _items() {
        return [...this.$$.children].filter((element) => element.tagName === 'WX-SWIPER-ITEM')
      },
      _listenForSwipe() {
        let start = 0
        const position = (touch) => (flag(this.data.vertical) ? touch.clientY : touch.clientX)
        this.$$.addEventListener('touchstart', (event) => (start = position(event.touches[0])), { passive: true })
        this.$$.addEventListener('touchend', (event) => {
          const distance = position(event.changedTouches[0]) - start
          if (Math.abs(distance) > swipePx) this._go(this._index + (distance < 0 ? 1 : -1), 'touch')
        })
      },
      _go(wanted, source) {
        const count = this._items().length
        const current = flag(this.data.circular) ? (wanted + count) % count : wanted
        if (current < 0 || current >= count || current === this._index) return
        this._index = current
        this._layOut()
        this.setData({ current })
        fire(this, 'change', { current, source })
        setTimeout(() => fire(this, 'animationfinish', { current, source }), swipeMs)
      },
      _layOut() {
        const items = this._items()
        const axis = flag(this.data.vertical) ? 'Y' : 'X'
        items.forEach((item, index) => (item.style.transform = `translate${axis}(${(index - this._index) * 100}%)`))
        this.$$.querySelector(':scope > .runner-dots')?.remove()
        if (!flag(this.data.indicatorDots)) return
        const dots = this.$$.appendChild(createDom('div', { className: 'runner-dots' }))
        dots.append(...items.map((_, index) => createDom('i', { className: index === this._index ? 'on' : '' })))
      },
    },
  },
  'picker-view': {
    properties: { value: property([]), ...anyProperties('indicatorStyle indicatorClass maskStyle maskClass immediateChange') },
    observers: {
      value() {
        this._turn()
      },
    },
    attached() {
      setTimeout(() => this._turn(), 0)
      const read = () => {
        const value = this._columns().map((column) => Math.round(column.$$.scrollTop / rowHeight(column)))
        if (JSON.stringify(value) === JSON.stringify(this.data.value)) return
        this.setData({ value })
        fire(this, 'change', { value })
      }
      this.$$.addEventListener('scrollend', read, true)
    },
    methods: {
      _columns() {
        return componentsBelow(this, 'wx-picker-view-column')
      },
      _turn() {
        this._columns().forEach((column, index) => (column.$$.scrollTop = (this.data.value?.[index] ?? 0) * rowHeight(column)))
      },
    },
  },
  'picker-view-column': { properties: {} },
}

function rowHeight(column) {
  return column.$$.firstElementChild?.offsetHeight || wheelRowPx
}
