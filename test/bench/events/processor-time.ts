import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second. */
const tickMs = 10

/** The fields of a process after its name, which may hold blanks: `proc(5)` from the third on. */
const statOf = (pid: number): string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')

const sum = (fields: readonly string[], from: number, to: number) =>
  fields.slice(from, to).reduce((total, ticks) => total + Number(ticks), 0) * tickMs

/** The processor time that a process, its children, and those of them that have ended used up to now, in milliseconds; 0 where Linux is not. */
export function processorMs(pid: number): number {
  try {
    const fields = statOf(pid)
    const children = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) && parentOf(Number(name)) === pid ? [Number(name)] : []))
    return sum(fields, 11, 15) + children.reduce((total, child) => total + processorMs(child), 0)
  } catch {
    return 0
  }
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(statOf(pid)[1])
  } catch {
    return undefined
  }
}
