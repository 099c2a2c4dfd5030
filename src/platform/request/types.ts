import type { AxiosAdapter } from 'axios'

export type RequestPlatform = {
  /** How axios reaches the network here; undefined leaves axios its own way. */
  readonly adapter: AxiosAdapter | undefined
  /** How this platform's session travels. */
  readonly carrier: 'cookie' | 'bearer'
}
