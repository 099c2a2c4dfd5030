import type { DialogPlatform } from './types'

const reachable = 'button:not([disabled]), a[href], input, textarea, [tabindex="0"]'

/** At either end of the dialog, Tab goes on at the other. */
function keepFocusInside(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>(reachable)]
  const [first, last] = [stops[0], stops.at(-1)]
  const isAtEnd = event.shiftKey ? [first, dialog] : [last]
  if (!isAtEnd.includes(document.activeElement as HTMLElement)) return
  event.preventDefault()
  const next = event.shiftKey ? last : first
  next?.focus()
}

export const dialogPlatform = {
  open: (elementId, onEscape) => {
    const dialog = document.getElementById(elementId)
    if (!dialog) return () => undefined
    const cameFrom = document.activeElement
    const page = dialog.closest<HTMLElement>('.taro_page')
    const press = (event: KeyboardEvent) => {
      // Escape while an input method composes drops the word, not the dialog
      if (event.key === 'Escape' && !event.isComposing) onEscape()
      if (event.key === 'Tab') keepFocusInside(dialog, event)
    }
    dialog.setAttribute('aria-modal', 'true')
    dialog.tabIndex = -1
    dialog.focus({ preventScroll: true })
    document.addEventListener('keydown', press)
    page?.style.setProperty('overflow', 'hidden')
    return () => {
      document.removeEventListener('keydown', press)
      page?.style.removeProperty('overflow')
      // What opened it may be gone by now: then the page is begun anew.
      const next = cameFrom?.isConnected ? cameFrom : page?.querySelector('[aria-level="1"]')
      if (next !== cameFrom) next?.setAttribute('tabindex', '-1')
      if (next instanceof HTMLElement) next.focus({ preventScroll: true })
    }
  },
} satisfies DialogPlatform
