import { createContext, useContext, useEffect, useState, type PropsWithChildren, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { StaffMember } from '../../../contract/console/session'
import { appearancePlatform } from '../../../platform/appearance'
import { useShow } from '../../../platform/lifecycle/lifecycle'
import type { ConsolePage } from '../paths'
import { SessionGate } from '../session/SessionGate'
import { Frame } from './Frame'
import { Navigation } from './Navigation'
import { Who } from './Who'
import css from './Shell.module.scss'

const TopSlot = createContext<HTMLElement | null>(null)

type ShellProps = {
  page: ConsolePage
  title: string
  /** The page wants its width: the navigation is narrow also on a middling screen. */
  isWide?: boolean
  children: (staff: StaffMember) => ReactNode
}

/** The frame of every page of the console: who is signed in, where one is, and the sign-in where nobody is. */
export function Shell({ page, title, isWide = false, children }: ShellProps) {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const name = () => appearancePlatform.setTitle(`${title} · 财富阶梯运营台`)
  useShow(name)
  useEffect(name, [title])
  return (
    <Frame>
      <SessionGate>
        {(staff) => (
          <div className={isWide ? `${css.shell} ${css.wide}` : css.shell}>
            <Navigation current={page} role={staff.role} />
            <div className={css.body}>
              <header className={css.top}>
                <h1 className={css.title}>{title}</h1>
                <div className={css.actions} ref={setSlot} />
                <Who staff={staff} />
              </header>
              <main className={css.main}>
                <TopSlot.Provider value={slot}>{children(staff)}</TopSlot.Provider>
              </main>
            </div>
          </div>
        )}
      </SessionGate>
    </Frame>
  )
}

/** Puts what one can do here at the top right of the page. */
export function TopActions({ children }: PropsWithChildren) {
  const slot = useContext(TopSlot)
  return slot ? createPortal(children, slot) : null
}
