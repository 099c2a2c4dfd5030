import { Button } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import css from './Pressable.module.scss'

export type PressableProps = PropsWithChildren<{
  onPress: () => void
  className?: string | undefined
  label?: string | undefined
  role?: string | undefined
  isDisabled?: boolean | undefined
  isChecked?: boolean | undefined
  isExpanded?: boolean | undefined
  isCurrentPage?: boolean | undefined
  /** In WeChat only: the tap also sends this page as a card. */
  openType?: 'share' | undefined
}>

const given = <T extends object>(props: T) => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))

/** Anything that can be tapped: a real button without a button's looks. */
export function Pressable({
  onPress,
  className,
  label,
  role,
  isDisabled,
  isChecked,
  isExpanded,
  isCurrentPage,
  openType,
  children,
}: PressableProps) {
  const optional = given({
    ariaLabel: label,
    ariaRole: role,
    // false, not absent: an attribute taken away reaches WeChat's button as '', and it may stay disabled
    disabled: isDisabled,
    ariaChecked: isChecked,
    ariaExpanded: isExpanded,
    ariaCurrent: isCurrentPage ? 'page' : undefined,
    openType,
  })
  return (
    <Button className={className ? `${css.pressable} ${className}` : css.pressable!} onClick={onPress} {...optional}>
      {children}
    </Button>
  )
}
