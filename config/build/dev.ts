import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const isConsole = process.argv[2] === 'console'
const platform = process.argv[2] === 'weapp' ? 'weapp' : 'h5'

const run = (parameters: string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, parameters, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })

/** `dev h5|weapp|console`: the sandbox bank on PORT (default 8080), and the app built again at every change. Ends when either ends. */
const children = [
  run([
    '--import',
    'tsx',
    '--watch-path=mock',
    '--watch-path=src/contract',
    '--watch-path=src/domain',
    '--watch-preserve-output',
    'mock/main.ts',
  ]),
  run([require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', platform, '--watch', '--no-check'], {
    NODE_ENV: 'development',
    TARO_APP_TARGET: isConsole ? 'console' : '',
  }),
]

const endAll = () => children.forEach((child) => child.kill())
children.forEach((child) => child.on('exit', endAll))
process.on('SIGINT', endAll)
process.on('SIGTERM', endAll)
