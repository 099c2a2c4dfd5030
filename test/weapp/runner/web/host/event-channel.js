import { guard } from './report.js'

function createChannel() {
  const listeners = new Map()
  const channel = {
    on: (name, listener) => listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    once: (name, listener) => {
      const wrapped = (...args) => {
        channel.off(name, wrapped)
        listener(...args)
      }
      channel.on(name, wrapped)
    },
    off: (name, listener) => listeners.set(name, listener ? (listeners.get(name) ?? []).filter((one) => one !== listener) : []),
    emit: (name, ...args) => {
      for (const listener of listeners.get(name) ?? []) guard(() => listener(...args), `event channel ${name}`)
    },
  }
  return channel
}

/** The two ends of the channel between a page and the page it opened: what one emits the other hears. */
export function createChannelPair(events = {}) {
  const opener = createChannel()
  const opened = createChannel()
  for (const [name, listener] of Object.entries(events)) opener.on(name, listener)
  return { opener: { ...opener, emit: opened.emit }, opened: { ...opened, emit: opener.emit } }
}
