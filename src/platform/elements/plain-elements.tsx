/**
 * What `@tarojs/components` is on H5: plain elements under Taro's names, so that a browser's own keyboard, focus and
 * accessibility work, and the web components are not shipped. Only what this app uses; add an element when a screen needs it.
 */
import { useLayoutEffect, useRef } from 'react'
import type { CSSProperties, FormEvent, HTMLAttributes, KeyboardEvent, PropsWithChildren } from 'react'

type Aria = {
  ariaLabel?: string
  ariaRole?: string
  ariaLevel?: 1 | 2 | 3
  ariaHidden?: boolean
  ariaChecked?: boolean
  ariaExpanded?: boolean
  ariaCurrent?: 'page'
  ariaLive?: 'polite' | 'assertive'
}
type Common = PropsWithChildren<Aria & Pick<HTMLAttributes<HTMLElement>, 'id' | 'className' | 'style' | 'onClick'>>

const given = <T extends object>(props: T) => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as T

const withAria = ({ ariaLabel, ariaRole, ariaLevel, ariaHidden, ariaChecked, ariaExpanded, ariaCurrent, ariaLive, ...rest }: Common) => ({
  ...rest,
  // Taro's H5 build renames the names it sees written out in JSX itself; an undefined one here would undo that.
  ...given({
    role: ariaRole,
    'aria-level': ariaLevel,
    'aria-label': ariaLabel,
    'aria-hidden': ariaHidden,
    'aria-checked': ariaChecked,
    'aria-expanded': ariaExpanded,
    'aria-current': ariaCurrent,
    'aria-live': ariaLive,
  }),
})

export const View = (props: Common) => <div {...withAria(props)} />

export const Text = (props: Common) => <span {...withAria(props)} />

type ButtonProps = Common & { disabled?: boolean; loading?: boolean; hoverClass?: string; formType?: 'submit' }

export const Button = ({ hoverClass: _, formType, loading, disabled, ...rest }: ButtonProps) => (
  <button type={formType ?? 'button'} disabled={disabled} aria-busy={loading} {...withAria(rest)} />
)

export const Image = ({ src, ...rest }: Common & { src: string; mode?: string }) => {
  const { role, 'aria-label': label, ...attributes } = withAria(rest)
  return <img src={src} alt={label ?? ''} role={role} {...attributes} />
}

type InputDetail = { detail: { value: string } }
type InputProps = Common & {
  value?: string
  type?: 'text' | 'number' | 'digit'
  placeholder?: string
  maxlength?: number
  disabled?: boolean
  name?: string
  focus?: boolean
  onInput?: (event: InputDetail) => void
  onBlur?: (event: InputDetail) => void
  onConfirm?: (event: InputDetail) => void
}

const detailOf = (event: FormEvent<HTMLInputElement> | KeyboardEvent<HTMLInputElement>): InputDetail => ({
  detail: { value: event.currentTarget.value },
})
const keyboards = { text: 'text', number: 'numeric', digit: 'decimal' } as const

export const Input = ({ type = 'text', maxlength, focus, value, onInput, onBlur, onConfirm, ...rest }: InputProps) => (
  <input
    {...withAria(rest)}
    value={value ?? ''}
    inputMode={keyboards[type]}
    maxLength={maxlength}
    autoFocus={focus}
    onChange={(event) => onInput?.(detailOf(event))}
    onBlur={(event) => onBlur?.(detailOf(event))}
    onKeyDown={(event) => {
      // Enter while an input method composes picks a word; it does not confirm
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) onConfirm?.(detailOf(event))
    }}
  />
)

type TextareaProps = Common & { value?: string; placeholder?: string; maxlength?: number; onInput?: (event: InputDetail) => void }

export const Textarea = ({ maxlength, value, onInput, ...rest }: TextareaProps) => (
  <textarea
    {...withAria(rest)}
    value={value ?? ''}
    maxLength={maxlength}
    onChange={(event) => onInput?.({ detail: { value: event.currentTarget.value } })}
  />
)

type SlideDetail = { detail: { value: number } }
type SliderProps = Common & { value: number; min: number; max: number; step: number; onChanging?: (event: SlideDetail) => void }

export const Slider = ({ value, min, max, step, onChanging, ...rest }: SliderProps) => (
  <input
    type='range'
    {...withAria(rest)}
    {...{ value, min, max, step }}
    onChange={(event) => onChanging?.({ detail: { value: Number(event.currentTarget.value) } })}
  />
)

type ScrollViewProps = Common & { scrollX?: boolean; scrollY?: boolean; scrollLeft?: number }

const scrolling = (x = false, y = false): CSSProperties =>
  x && y ? { overflow: 'auto' } : x ? { overflowX: 'auto' } : { overflowY: 'auto' }

/** With a label it is a stop of the keyboard: arrow keys scroll it. */
export const ScrollView = ({ scrollX, scrollY, scrollLeft, style, ...rest }: ScrollViewProps) => {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (box.current && scrollLeft !== undefined) box.current.scrollLeft = scrollLeft
  }, [scrollLeft])
  const attributes = withAria({ ...rest, style: { ...scrolling(scrollX, scrollY), ...style } })
  return <div ref={box} {...('aria-label' in attributes ? { tabIndex: 0 } : {})} {...attributes} />
}

/** Taro's H5 runtime wraps pages that ask for pull-down refresh in this; the browser's own gesture serves here. */
export const PullDownRefresh = ({ children }: PropsWithChildren) => <>{children}</>
