import type { AppManifest } from './app-manifest'
import { readManifest } from './app-manifest'
import type { AppSource } from './app-source'
import { openApp } from './app-source'
import { checkScripts } from './logic-script'
import { compileTemplates } from './wxml'
import type { CompiledStyles } from './wxss'
import { compileStyles } from './wxss'

/** A built mini-program, made ready for the browser. */
export type CompiledApp = AppManifest & CompiledStyles & { readonly source: AppSource; readonly templatesScript: string }

/** Compiles a built mini-program folder; problems are in `source.diagnostics`. @throws Error when the folder holds no app.json. */
export function compileApp(dist: string): CompiledApp {
  const source = openApp(dist)
  const manifest = readManifest(source)
  checkScripts(source)
  return { source, ...manifest, ...compileStyles(source, manifest), templatesScript: compileTemplates(source) }
}
