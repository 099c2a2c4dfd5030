process.env.TARO_ENV = 'h5'
globalThis.IS_REACT_ACT_ENVIRONMENT = true
// jsdom has no media queries: the system is light.
globalThis.matchMedia = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined })
