import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder is open in another process that is still alive. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}. Stop that process, or set DATA_DIR to another folder.`)
  }
}

const held = new Set<string>()

/** Keeps a folder for this process; the lock of a process that has died is taken over. Yields the release. @throws FolderInUse */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock')
  const mine = join(folder, `lock.${process.pid}`)
  writeFileSync(mine, String(process.pid))
  try {
    while (!isLinked(mine, path)) removeIfDead(folder, path, mine)
  } finally {
    rmSync(mine, { force: true })
  }
  held.add(path)
  return () => {
    held.delete(path)
    rmSync(path, { force: true })
  }
}

/** Links are made whole or not at all, so nobody ever reads a half-written lock. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function removeIfDead(folder: string, path: string, mine: string) {
  const pid = readPid(path)
  if (pid !== undefined && isAlive(pid, path)) throw new FolderInUse(folder, pid)
  const taken = `${mine}.stale`
  try {
    renameSync(path, taken)
  } catch {
    return // another process was faster; the next look tells who holds it now
  }
  const takenPid = readPid(taken)
  // Between our look and our move another process may have taken over: then what we moved is its lock.
  if (takenPid !== pid && takenPid !== undefined) isLinked(taken, path)
  rmSync(taken, { force: true })
}

function readPid(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number, path: string): boolean {
  // In a container every start may get the same pid: a lock with ours that we do not hold is left over.
  if (pid === process.pid) return held.has(path)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
