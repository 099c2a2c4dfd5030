import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Puts the optional binaries of other platforms back into package-lock.json, which npm drops when the registry it wrote the file
 * from lacks them; `npm ci` then refuses the file. Run after `npm install`: `npm run lockfile`.
 */
const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const isLocked = (name) => Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`))

/** The entry of a package made for one platform, or null when its name tells none: then it is no such binary. */
function platformEntry(name, version) {
  const words = name.split('/').at(-1).split('-')
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  return os ? { version, ...(cpu ? { cpu: [cpu] } : {}), dev: true, optional: true, os: [os] } : null
}

const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies))
const missing = wanted.filter(([name, version]) => /^\d/.test(version) && !isLocked(name))
const added = missing.map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version)]).filter(([, entry]) => entry)

const byPath = ([a], [b]) => (a < b ? -1 : 1)
lock.packages = Object.fromEntries([...Object.entries(lock.packages), ...added].sort(byPath))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${new Set(added.map(([path]) => path)).size} optional binaries put back`)
