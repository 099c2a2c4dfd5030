import { anyProperties, createDom, fire, isOn, property } from './kit.js'

const defaultMaxLength = 140
const backspaceKeyCode = 8
const keyboards = { number: 'numeric', digit: 'decimal' }

export const textEntrySpecs = { input: textEntry('input'), textarea: textEntry('textarea') }

function textEntry(tag) {
  return {
    isLeaf: true,
    properties: {
      ...{ value: property(''), maxlength: property(defaultMaxLength) },
      ...anyProperties('type password placeholder placeholderStyle placeholderClass disabled focus autoHeight autoFocus cursorSpacing'),
      ...anyProperties('confirmType confirmHold cursor selectionStart selectionEnd adjustPosition holdKeyboard alwaysEmbed autoFill'),
      ...anyProperties('cursorColor fixed showConfirmBar disableDefaultPadding adjustKeyboardTo safePasswordCertPath safePasswordLength'),
      ...anyProperties('safePasswordTimeStamp safePasswordNonce safePasswordSalt safePasswordCustomHash'),
    },
    observers: {
      value(value) {
        if (!this._field || this._field.value === String(value ?? '')) return
        this._field.value = value ?? ''
        this._grow()
      },
      'placeholder, placeholderStyle, disabled, maxlength, type, password'() {
        if (this._field) this._configure()
      },
      focus(hasFocus) {
        if (this._field) isOn(hasFocus) ? this._field.focus() : this._field.blur()
      },
    },
    attached() {
      this._field = this.$$.appendChild(createDom(tag))
      this._configure()
      this._field.value = this.data.value ?? ''
      this._grow()
      this._listen()
      if (isOn(this.data.focus ?? false) || isOn(this.data.autoFocus ?? false)) setTimeout(() => this._field.focus(), 0)
      this._activate = () => this._field.focus()
    },
    methods: textEntryMethods(tag),
  }
}

function textEntryMethods(tag) {
  return {
    _configure() {
      const { placeholder, placeholderStyle, disabled, maxlength, password, type } = this.data
      const field = this._field
      Object.assign(field, { placeholder: placeholder ?? '', disabled: isOn(disabled ?? false) })
      if (maxlength >= 0) field.maxLength = maxlength
      else field.removeAttribute('maxlength')
      if (tag === 'input')
        Object.assign(field, { type: isOn(password ?? false) ? 'password' : 'text', inputMode: keyboards[type] ?? 'text' })
      const [, color] = /color\s*:\s*([^;]+)/.exec(placeholderStyle ?? '') ?? []
      if (color) this.$$.style.setProperty('--placeholder', color)
    },
    _listen() {
      listenToField(this, this._field, tag)
    },
    _typed(event) {
      if (event.isComposing) return
      const { value, selectionStart } = this._field
      this._grow()
      if (this.data.value !== value) this.setData({ value })
      fire(this, 'input', { value, cursor: selectionStart ?? value.length, keyCode: (event.data ?? '').charCodeAt(0) || backspaceKeyCode })
    },
    _grow() {
      if (tag !== 'textarea' || !isOn(this.data.autoHeight ?? false)) return
      this._field.style.height = 'auto'
      this.$$.style.height = `${this._field.scrollHeight}px`
      this._field.style.height = ''
    },
    _formValue() {
      return this._field.value
    },
    _formReset() {
      this.setData({ value: '' })
    },
  }
}

function listenToField(component, field, tag) {
  for (const type of ['input', 'change', 'focus', 'blur', 'keydown', 'select'])
    field.addEventListener(type, (event) => event.stopPropagation())
  field.addEventListener('input', (event) => component._typed(event))
  field.addEventListener('focus', () => fire(component, 'focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => fire(component, 'blur', { value: field.value, cursor: field.selectionStart ?? 0 }))
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || tag !== 'input') return
    fire(component, 'confirm', { value: field.value })
    if (!isOn(component.data.confirmHold ?? false)) field.blur()
  })
}
