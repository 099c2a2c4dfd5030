/**
 * The aria attributes that WeChat reads and Taro's templates lack, by component. The build puts them into the templates
 * (config/aria-plugin.ts) and the runtime sends them (aria-runtime.weapp.ts), so both must see this one list.
 */
const spoken = { 'aria-role': '', 'aria-label': '' }

export const ariaAttributes = {
  View: { ...spoken, 'aria-hidden': '', 'aria-live': '' },
  Text: spoken,
  Image: spoken,
  Input: { 'aria-label': '' },
  Slider: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
  Button: { ...spoken, 'aria-checked': '', 'aria-expanded': '' },
}
