import { ariaAttributes } from '../src/platform/elements/aria-attributes'

type Template = { mergeComponents: (context: unknown, patch: object) => void }
type Context = { registerMethod: (method: { name: string; fn: (platform: { template?: Template }) => void }) => void }

/** Gives the mini-program's templates the aria attributes that Taro's own lack. */
export default function ariaPlugin(context: Context) {
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform) => platform.template?.mergeComponents(context, ariaAttributes),
  })
}
