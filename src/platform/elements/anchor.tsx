import type { PropsWithChildren } from 'react'

/** A link out of the app, in a browser: another tab, which learns nothing of this one. Taro has no such element. */
export const Anchor = ({ href, className, children }: PropsWithChildren<{ href: string; className: string }>) => (
  <a href={href} className={className} target='_blank' rel='noopener noreferrer'>
    {children}
  </a>
)
