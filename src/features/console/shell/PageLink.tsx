import type { MouseEvent, PropsWithChildren } from 'react'
import { navigation } from '../../../platform/navigation'
import { addressOf, consolePath, type ConsolePage } from '../paths'

type PageLinkProps = PropsWithChildren<{ page: ConsolePage; parameters?: Readonly<Record<string, string>>; className?: string | undefined }>

/** A link to a page of the console: opened here by a plain click, in a tab of its own with a key held. */
export function PageLink({ page, parameters = {}, className, children }: PageLinkProps) {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    navigation.openPage(consolePath(page, parameters))
  }
  return (
    <a href={addressOf(page, parameters)} className={className} onClick={open}>
      {children}
    </a>
  )
}
