import { Compilation, sources, type Compiler } from 'webpack'

/** Drops the white space between tags of the mini-program's templates. (Taro's own minifier drops end tags that WeChat wants.) */
export class CollapseWxml {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('CollapseWxml', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE
      compilation.hooks.processAssets.tap({ name: 'CollapseWxml', stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith('.wxml'))) {
          compilation.updateAsset(name, (source) => new sources.RawSource(String(source.source()).replace(/>\s+</g, '><').trim()))
        }
      })
    })
  }
}
