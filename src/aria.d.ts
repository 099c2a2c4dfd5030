import '@tarojs/components/types/common'

declare module '@tarojs/components/types/common' {
  interface StandardProps {
    ariaLabel?: string
    ariaRole?: string
    /** A heading's level; browsers only. */
    ariaLevel?: 1 | 2 | 3
    ariaHidden?: boolean
    ariaChecked?: boolean
    ariaExpanded?: boolean
    ariaCurrent?: 'page'
    ariaLive?: 'polite' | 'assertive'
  }
}
