import { AbortController } from '../../src/platform/polyfills/abort-controller'

test('an abort tells every listener once, with its reason, and stays', () => {
  const controller = new AbortController()
  const heard: string[] = []
  const dropped = () => void heard.push('dropped')
  controller.signal.onabort = () => void heard.push('onabort')
  controller.signal.addEventListener('abort', () => void heard.push('listener'))
  controller.signal.addEventListener('abort', dropped)
  controller.signal.removeEventListener('abort', dropped)
  controller.signal.throwIfAborted()
  controller.abort('why')
  controller.abort('again')
  expect(heard).toEqual(['onabort', 'listener'])
  expect(controller.signal).toMatchObject({ aborted: true, reason: 'why' })
  expect(() => controller.signal.throwIfAborted()).toThrow('why')
})

test('without a reason there is one all the same', () => {
  const controller = new AbortController()
  controller.abort()
  expect(controller.signal.reason).toBeInstanceOf(Error)
})
