import '@tarojs/components/types/common'

declare module '@tarojs/components/types/common' {
  interface StandardProps {
    ariaLabel?: string
    ariaRole?: string
    ariaHidden?: boolean
    ariaChecked?: boolean
    ariaExpanded?: boolean
    ariaCurrent?: 'page'
    ariaLive?: 'polite' | 'assertive'
  }
}
