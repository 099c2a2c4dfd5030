import { once } from 'node:events'
import fs from 'node:fs'
import http from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { builtinTags } from '../compile/builtin-tags'
import type { CompiledApp } from '../compile/compile-app'
import { wrapModule } from '../compile/logic-script'
import type { HostOptions } from './options'

const webFolder = path.join(import.meta.dirname, '../web')
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}
/** A mini-program's scripts cannot make code from text; this policy on the host page makes that real. */
const noCodeFromText = "script-src 'self' 'unsafe-inline'"

type Reply = { readonly body: string | Buffer; readonly type: string } | undefined

/** Serves the host page, the view page and the compiled app to the browser, on a free local port. */
export async function serveHost(app: CompiledApp, options: HostOptions, hidden: readonly string[]) {
  const environment = `window.__wxEnvironment = ${JSON.stringify(toEnvironment(app, options))}`
  const reply = (pathname: string): Reply => {
    if (pathname === '/') return readFile(path.join(webFolder, 'host.html'))
    if (pathname === '/environment.js') return { body: environment, type: 'text/javascript' }
    if (pathname === '/templates.js') return { body: app.templatesScript, type: 'text/javascript; charset=utf-8' }
    if (pathname.startsWith('/vendor/')) return readFile(vendorFile(pathname.slice('/vendor/'.length)))
    if (pathname.startsWith('/web/')) return readFile(within(webFolder, pathname.slice('/web/'.length)))
    if (pathname.startsWith('/app/')) return readFile(within(app.source.root, pathname.slice('/app/'.length)))
    const script = pathname.startsWith('/logic/') ? pathname.slice('/logic/'.length) : ''
    return app.source.has(script) ? { body: wrapModule(app.source, script, hidden), type: 'text/javascript; charset=utf-8' } : undefined
  }
  const server = http.createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const found = reply(pathname)
    const policy = pathname === '/' ? { 'content-security-policy': noCodeFromText } : {}
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain', 'cache-control': 'no-store', ...policy })
    response.end(found?.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}

/** What the host page must know of the app; read in web/host/environment.js. */
function toEnvironment({ source, appJson, pages, configs, scopes, styles }: CompiledApp, options: HostOptions) {
  const scripts = source.files.filter((file) => file.endsWith('.js'))
  const themeVariables = appJson.themeLocation ? source.readJson<object>(appJson.themeLocation.replace(/^\.?\//, '')) : undefined
  return { appJson, pages, configs, scopes, styles, scripts, builtinTags, themeVariables: themeVariables ?? {}, options }
}

function vendorFile(name: string): string {
  const { resolve } = createRequire(import.meta.url)
  const builds: Readonly<Record<string, [packageName: string, file: string]>> = {
    'glass-easel.js': ['glass-easel', 'glass_easel.all.es.js'],
    'adapter.js': ['glass-easel-miniprogram-adapter', 'glass_easel_miniprogram_adapter.es.js'],
  }
  const [packageName, file] = builds[name] ?? ['glass-easel', name]
  return path.join(path.dirname(resolve(`${packageName}/package.json`)), 'dist', file)
}

function within(folder: string, relative: string): string {
  const file = path.join(folder, relative)
  return file.startsWith(folder + path.sep) ? file : ''
}

function readFile(file: string): Reply {
  if (!fs.existsSync(file)) return undefined
  return { body: fs.readFileSync(file), type: contentTypes[path.extname(file)] ?? 'application/octet-stream' }
}
