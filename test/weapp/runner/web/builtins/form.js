import { anyProperties, componentsBelow, createDom, fire, hooks, isOn, onTap, property, setAttribute } from './kit.js'

const fields = 'wx-input,wx-textarea,wx-switch,wx-checkbox-group,wx-radio-group,wx-slider,wx-picker'

export const formSpecs = {
  form: {
    properties: anyProperties('reportSubmit reportSubmitTimeout'),
    methods: {
      _act(type) {
        const all = componentsBelow(this, fields)
        const named = all.filter((field) => field.data.name)
        const value = Object.fromEntries(named.map((field) => [field.data.name, field._formValue()]))
        if (type === 'reset') for (const field of all) field._formReset()
        fire(this, type, type === 'submit' ? { value } : {})
      },
    },
  },
  switch: {
    isLeaf: true,
    properties: { checked: property(false), ...anyProperties('disabled type color') },
    observers: {
      checked(isChecked) {
        setAttribute(this.$$, 'checked', isOn(isChecked))
      },
      color(color) {
        if (color) this.$$.style.setProperty('--on', color)
      },
    },
    attached() {
      this._activate = () => {
        if (isOn(this.data.disabled ?? false)) return
        const value = !isOn(this.data.checked)
        this.setData({ checked: value })
        fire(this, 'change', { value })
      }
      onTap(this, this._activate)
    },
    methods: {
      _formValue() {
        return isOn(this.data.checked)
      },
      _formReset() {
        this.setData({ checked: false })
      },
    },
  },
  checkbox: choice('wx-checkbox-group', '✓', (box) => box.setData({ checked: !isOn(box.data.checked) })),
  radio: choice('wx-radio-group', '●', (radio, group) => {
    for (const other of group ? componentsBelow(group, 'wx-radio') : []) other.setData({ checked: other === radio })
  }),
  'checkbox-group': group('wx-checkbox', (chosen) => chosen),
  'radio-group': group('wx-radio', (chosen) => chosen[0] ?? ''),
  slider: {
    isLeaf: true,
    properties: {
      ...{ min: property(0), max: property(100), step: property(1), value: property(0) },
      ...anyProperties('disabled color selectedColor activeColor backgroundColor blockSize blockColor showValue'),
    },
    observers: {
      'value, min, max, step, disabled'() {
        if (this._range) this._configure()
      },
    },
    attached() {
      this._range = this.$$.appendChild(createDom('input', { type: 'range' }))
      this._configure()
      const listen = (type, fired) =>
        this._range.addEventListener(type, (event) => {
          event.stopPropagation()
          this.setData({ value: Number(this._range.value) })
          fire(this, fired, { value: Number(this._range.value) })
        })
      listen('input', 'changing')
      listen('change', 'change')
    },
    methods: {
      _configure() {
        const { min, max, step, value, disabled } = this.data
        Object.assign(this._range, { min, max, step, disabled: isOn(disabled ?? false) })
        this._range.value = value
      },
      _formValue() {
        return Number(this._range.value)
      },
      _formReset() {
        this.setData({ value: this.data.min })
      },
    },
  },
  picker: {
    properties: {
      ...{ mode: property('selector'), range: property([]), value: property(0) },
      ...anyProperties('rangeKey disabled headerText start end fields customItem level'),
    },
    attached() {
      onTap(this, () => {
        if (isOn(this.data.disabled ?? false)) return
        hooks().openPicker({ ...this.data, mode: this.data.mode || 'selector' }, (type, detail) => {
          if (type === 'change') this.setData({ value: detail.value })
          fire(this, type, detail)
        })
      })
    },
    methods: {
      _formValue() {
        return this.data.value
      },
      _formReset() {},
    },
  },
}

function choice(groupTag, mark, choose) {
  return {
    properties: { value: property(''), checked: property(false), ...anyProperties('disabled color') },
    observers: {
      'checked, color'() {
        if (this._mark) this._paint()
      },
    },
    attached() {
      this._mark = createDom('span', { className: 'runner-check' })
      this.$$.insertBefore(this._mark, this.$$.firstChild)
      this._paint()
      this._activate = () => {
        const isSettled = groupTag === 'wx-radio-group' && isOn(this.data.checked)
        if (isOn(this.data.disabled ?? false) || isSettled) return
        const owner = this.$$.closest(groupTag)?.__wxElement
        choose(this, owner)
        if (owner) fire(owner, 'change', { value: owner._formValue() })
      }
      onTap(this, this._activate)
    },
    methods: {
      _paint() {
        const isChecked = isOn(this.data.checked)
        this._mark.textContent = isChecked ? mark : ''
        this._mark.style.color = this.data.color || ''
        setAttribute(this.$$, 'checked', isChecked)
      },
    },
  }
}

function group(itemTag, toValue) {
  return {
    properties: {},
    methods: {
      _formValue() {
        const chosen = componentsBelow(this, itemTag).filter((item) => isOn(item.data.checked))
        return toValue(chosen.map((item) => item.data.value))
      },
      _formReset() {
        for (const item of componentsBelow(this, itemTag)) item.setData({ checked: false })
      },
    },
  }
}
