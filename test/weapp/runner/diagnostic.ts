/** One thing the compilers or the audit found. `error` fails the check, `warning` is printed. `line` and `column` count from 1. */
export type Diagnostic = {
  readonly level: 'error' | 'warning'
  readonly rule: string
  readonly file: string
  readonly message: string
  readonly line?: number
  readonly column?: number
}

/** The diagnostic as one line: `ERROR wxss pages/home/index.wxss:3:7 …`. */
export function describeDiagnostic({ level, rule, file, line, column, message }: Diagnostic): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  return `${level.toUpperCase()} ${rule} ${place} ${message}`.replace(/\s+/g, ' ')
}
