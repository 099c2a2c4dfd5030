process.env.TARO_ENV = 'h5'
globalThis.IS_REACT_ACT_ENVIRONMENT = true
