import type { Budget } from './budgets'

/** Prints one measured figure against its budget and makes the process exit with 1 when the gate is missed. */
export function judge(name: string, measured: number, { gate, goal }: Budget): void {
  const isAtMost = goal <= gate
  const isMet = (bound: number) => (isAtMost ? measured <= bound : measured >= bound)
  const verdict = isMet(goal) ? 'goal reached' : isMet(gate) ? 'within the gate' : 'MISSED'
  const sign = isAtMost ? '≤' : '≥'
  console.log(`${name}: ${format(measured)} (gate ${sign} ${format(gate)}, goal ${format(goal)}) ${verdict}`)
  if (!isMet(gate)) process.exitCode = 1
}

function format(value: number): string {
  return value.toLocaleString('en-US')
}
