import { AuditOutlined, CalendarOutlined, FileTextOutlined, ScanOutlined } from '@ant-design/icons'
import type { ComponentType, MouseEvent } from 'react'
import type { StaffRole } from '../../../contract/console/roles'
import { navigation } from '../../../platform/navigation'
import { addressOf, consolePaths, type ConsolePage } from '../paths'
import css from './Shell.module.scss'

type Entry = { page: ConsolePage; label: string; icon: ComponentType; roles: readonly StaffRole[] }

const entries: readonly Entry[] = [
  { page: 'content', label: '内容', icon: FileTextOutlined, roles: ['editor', 'reviewer', 'admin'] },
  { page: 'calendar', label: '全年日历', icon: CalendarOutlined, roles: ['editor', 'reviewer', 'admin'] },
  { page: 'checkIn', label: '现场签到', icon: ScanOutlined, roles: ['staff', 'admin'] },
  { page: 'audit', label: '操作记录', icon: AuditOutlined, roles: ['reviewer', 'admin'] },
]

/** Pages that are opened from another one's list light up its entry. */
const belongsTo: Partial<Record<ConsolePage, ConsolePage>> = { editor: 'content', review: 'content', roster: 'content', results: 'content' }

/** The way between the console's parts: only those that the role may enter. */
export function Navigation({ current, role }: { current: ConsolePage; role: StaffRole }) {
  const shown = belongsTo[current] ?? current
  return (
    <nav className={css.navigation} aria-label='主导航'>
      <p className={css.brand}>
        <span className={css.steps} aria-hidden>
          <i />
          <i />
          <i />
        </span>
        <span>财富阶梯</span>
        <small>运营台</small>
      </p>
      {entries
        .filter(({ roles }) => roles.includes(role))
        .map(({ page, label, icon: Icon }) => (
          <a
            key={page}
            href={addressOf(page)}
            className={page === shown ? `${css.entry} ${css.current}` : css.entry}
            aria-current={page === shown ? 'page' : undefined}
            onClick={(event) => openHere(event, page)}
          >
            <Icon />
            <span>{label}</span>
          </a>
        ))}
    </nav>
  )
}

/** A plain click changes the page; with a key held it opens a tab, as links do. */
function openHere(event: MouseEvent, page: ConsolePage) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  navigation.restartAt(consolePaths[page])
}
