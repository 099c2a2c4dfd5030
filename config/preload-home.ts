import { Compilation, sources, type ChunkGraph, type ChunkGroup, type Compiler, type Module } from 'webpack'

const isHome = (request: string | null | undefined) => /pages[\\/]home[\\/]index$/.test(request ?? '')

const tagFor = (file: string) =>
  file.endsWith('.css') ? `<link rel="preload" as="style" href="/${file}">` : `<link rel="preload" as="script" href="/${file}">`

const isGroupOfHome = ({ origins }: ChunkGroup) => origins.some(({ request }) => isHome(request))

/** Whether Home needs a module. */
export const isOfHome = (module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }): boolean =>
  chunkGraph.getModuleChunks(module).some((chunk) => [...chunk.groupsIterable].some(isGroupOfHome))

/** The files that Home asks for after the entry. */
const filesOfHome = ({ chunkGroups }: Compilation): string[] => {
  const groups = chunkGroups.filter(isGroupOfHome)
  return [...new Set(groups.flatMap((group) => group.chunks.flatMap((chunk) => [...chunk.files])))].filter((file) =>
    /\.(js|css)$/.test(file),
  )
}

/** Lets a browser fetch Home's files along with the entry, not after it has run: most visits begin there. */
export class PreloadHome {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('PreloadHome', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'PreloadHome', stage }, (assets) => {
        if (!assets['index.html']) return
        const tags = filesOfHome(compilation).map(tagFor).join('')
        compilation.updateAsset('index.html', (page) => new sources.RawSource(String(page.source()).replace('</title>', `</title>${tags}`)))
      })
    })
  }
}
