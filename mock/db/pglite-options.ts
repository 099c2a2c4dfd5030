const int8 = 20
const date = 1082

/** How both stores hand over what JavaScript has no type for: 8-byte integers as numbers, days as they are written. */
export const parsers = { [int8]: Number, [date]: (text: string) => text }

/** Settings for a small embedded store: start at once, take little memory. */
export const startParameters = ['-c', 'log_startup_progress_interval=0', '-c', 'shared_buffers=8MB', '-c', 'jit=off']
