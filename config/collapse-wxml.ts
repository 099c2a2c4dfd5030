import { Compilation, sources, type Compiler } from 'webpack'

/**
 * Attributes of Taro's templates that no screen uses, by the beginning of their names: they are unrolled with every level of the tree.
 * test/weapp/templates.test.ts fails when a screen begins to use one; take it off this list then.
 */
export const unusedAttributes = [
  ...[
    'animation',
    'bindanimation',
    'bindtransition',
    'bindtouch',
    'bindlongpress',
    'hover-stop-propagation',
    'hover-start-time',
    'hover-stay-time',
  ],
  ...['ad-', 'bindad', 'background-poster', 'bindcasting', 'certificate-url', 'danmu-', 'enable-danmu', 'is-drm', 'is-live', 'license-url'],
  ...['bindenterpictureinpicture', 'bindleavepictureinpicture', 'poster-for-crawler', 'preferred-peak', 'provision-url', 'show-casting'],
  ...['show-background-playback', 'show-screen-lock', 'show-snapshot', 'vslide-gesture', 'picture-in-picture', 'enable-auto-rotation'],
  ...['refresher-', 'bindrefresher', 'binddrag', 'scroll-into-view-', 'associative-container', 'cache-extent', 'min-drag', 'using-sticky'],
  ...[
    'paging-enabled',
    'scroll-anchoring',
    'fast-deceleration',
    'enable-passive',
    'bindscrollstart',
    'bindscrollend',
    'padding',
    'reverse',
  ],
  ...['app-parameter', 'bindchooseavatar', 'bindcontact', 'bindgetrealtime', 'bindgetuserinfo', 'bindlaunchapp', 'business-id'],
  ...['send-message-', 'session-from', 'show-message-card'],
  ...['selectable', 'user-select', 'space', 'decode', 'overflow', 'max-lines'],
  ...['safe-password-', 'always-embed', 'hold-keyboard', 'selection-', 'bindselection', 'bindkeyboard', 'bindnickname', 'bindlinechange'],
  ...['auto-fill', 'adjust-', 'confirm-hold', 'cursor-color', 'show-confirm-bar', 'disable-default-padding', 'show-menu-by'],
] as const

const unused = new RegExp(`\\s(?:${unusedAttributes.join('|')})[\\w-]*="[^"]*"`, 'g')

const smaller = (template: string) => template.replace(/>\s+</g, '><').replace(unused, '').trim()

/** Drops the white space between tags of the mini-program's templates (Taro's own minifier drops end tags that WeChat wants), and unused attributes. */
export class CollapseWxml {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('CollapseWxml', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE
      compilation.hooks.processAssets.tap({ name: 'CollapseWxml', stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith('.wxml'))) {
          compilation.updateAsset(name, (source) => new sources.RawSource(smaller(String(source.source()))))
        }
      })
    })
  }
}
