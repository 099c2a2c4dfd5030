/** One line about a request. It carries no amounts, names or phones: only codes, ids and places in the program. */
export type LogEntry = { code: string; traceId: string; endpoint: string; error?: string; at?: string[] }

export type Log = (entry: LogEntry) => void

export const logToStderr: Log = (entry) => process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`)

/** What may be said of an error: its kind and where it arose. Its message may quote what a customer sent or owns. */
export const describeError = (error: unknown): Pick<LogEntry, 'error' | 'at'> => {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return { error: error.name, at: frames.slice(0, 6).map((line) => line.trim()) }
}
