// WeChat's logic layer has no AbortController, and TanStack Query needs one. The build hands this to every module that names it.
type Listener = () => void

class Signal {
  aborted = false
  reason: unknown = undefined
  onabort: Listener | null = null
  private readonly listeners = new Set<Listener>()

  addEventListener(_type: 'abort', listener: Listener) {
    this.listeners.add(listener)
  }

  removeEventListener(_type: 'abort', listener: Listener) {
    this.listeners.delete(listener)
  }

  throwIfAborted() {
    if (this.aborted) throw this.reason
  }

  fire(reason: unknown) {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.onabort?.()
    this.listeners.forEach((listener) => listener())
    this.listeners.clear()
  }
}

class Controller {
  readonly signal = new Signal()

  abort(reason: unknown = new Error('AbortError')) {
    this.signal.fire(reason)
  }
}

export { Controller as AbortController, Signal as AbortSignal }
