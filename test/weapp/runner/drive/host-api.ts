import type { Page } from 'playwright-core'

/** One setData call: the page or component, the UTF-8 bytes of its JSON, the keys set. */
export type SetDataCall = { readonly route: string; readonly bytes: number; readonly keys: readonly string[] }

/** What the host page answers; implemented in web/host/main.js. */
export type HostApi = {
  launch(): void
  route(api: string, url: string): void
  topFrameName(): string
  stack(): string[]
  /** Of the page on top: its data, or one of its members, at a dotted path. */
  data(path: string): unknown
  member(path: string): unknown
  call(method: string, arg: unknown): unknown
  tree(): string
  storage(): Record<string, unknown>
  setDataLog(): SetDataCall[]
  clearSetDataLog(): void
  missingApis(): string[]
  mock(name: string, result: unknown): void
  pullDown(): void
  isPulling(): boolean
  background(): void
  foreground(): void
  setTheme(theme: 'light' | 'dark'): void
  noteActivity(): void
  isQuiet(quietMs: number): boolean
}

/** Calls one function of the host page. */
export function callHost<Name extends keyof HostApi>(
  page: Page,
  name: Name,
  ...args: Parameters<HostApi[Name]>
): Promise<ReturnType<HostApi[Name]>> {
  return page.evaluate(
    ([hostFunction, hostArgs]) => {
      const host = (window as unknown as { __wxHost: Record<string, (...given: unknown[]) => unknown> }).__wxHost
      return host[hostFunction]?.(...hostArgs)
    },
    [name, args] as [string, unknown[]],
  ) as Promise<ReturnType<HostApi[Name]>>
}
