import { readConfig, StartRefused } from './config'
import { FolderInUse } from './db/folder-lock'
import { describeCustomers } from './server/describe-customers'

async function main() {
  const config = readConfig(process.env)
  // Loaded here, so that a rules file with faults ends the start with its faults and not with a stack.
  const { startServer } = await import('./server/start-server')
  const server = await startServer({
    config,
    siteDir: process.env['SITE_DIR'] ?? 'dist-h5',
    consoleDir: process.env['CONSOLE_DIR'] ?? 'dist-console',
  })
  process.stdout.write(
    [
      `  App      ${server.url}/`,
      `  Console  ${server.url}/console/`,
      `  API      ${server.url}/api/v1   described at ${server.url}/api/openapi.json`,
      `  Health   ${server.url}/api/health`,
      `  Store    ${server.store}`,
      ...(config.isSandbox
        ? ['', '  Demo customers (the app shows the code when signing in):', ...(await describeCustomers(server.url))]
        : []),
      '',
      '',
    ].join('\n'),
  )
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    void server.stop().then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

main().catch((error: unknown) => {
  const isExpected = error instanceof StartRefused || error instanceof FolderInUse
  process.stderr.write(isExpected ? `${error.message}\n` : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
})
