/** How this process is to run, from its environment. */
export type Config = {
  host: string
  port: number
  dataDir: string
  databaseUrl: string | undefined
  /** Whether `/api/sandbox` exists and sign-in codes are shown. */
  isSandbox: boolean
  /** The tier scheme a new bank starts on. */
  schemeId: string
  /** Believe `X-Forwarded-Proto` and `X-Forwarded-Host`: set when a proxy in front always writes them. */
  isProxyTrusted: boolean
}

/** The start was asked for something that cannot or must not be. The message says what to do. */
export class StartRefused extends Error {}

const toPort = (text: string) => {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StartRefused(`PORT must be a whole number from 0 to 65535, not "${text}".`)
}

const toSwitch = (name: string, text: string) => {
  if (text === '1' || text === '0') return text === '1'
  throw new StartRefused(`${name} must be 1 (on) or 0 (off), not "${text}".`)
}

/** Reads the configuration. @throws StartRefused when a value makes no sense, or a production start has the sandbox on. */
export function readConfig(env: { readonly [name: string]: string | undefined }): Config {
  const isProduction = env['NODE_ENV'] === 'production'
  const isSandbox = toSwitch('SANDBOX', env['SANDBOX'] ?? (isProduction ? '0' : '1'))
  if (isProduction && isSandbox)
    throw new StartRefused('A production start refuses the sandbox: unset SANDBOX, or do not set NODE_ENV=production.')
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port: toPort(env['PORT'] ?? '8080'),
    dataDir: env['DATA_DIR'] ?? '.data',
    databaseUrl: env['DATABASE_URL'],
    isSandbox,
    schemeId: env['LADDER_SCHEME'] ?? 'boc-wealth',
    isProxyTrusted: toSwitch('TRUST_PROXY', env['TRUST_PROXY'] ?? '0'),
  }
}
