// Stands in for the stopwatch of Taro's runtime, which only runs when debugging it.
const none = () => undefined

export const perf = { start: none, stop: none, delayStop: none }
