import { compileApp, type CompiledApp } from '../compile/compile-app'
import type { Diagnostic } from '../diagnostic'
import { auditApp } from './audit'
import { runOfficialCompilers } from './official-compilers'
import { checkSizes, measurePackages, type PackageSize } from './package-sizes'

export type StaticCheck = {
  readonly app: CompiledApp
  readonly packages: readonly PackageSize[]
  readonly diagnostics: readonly Diagnostic[]
  readonly errors: readonly Diagnostic[]
}

/**
 * Checks a built mini-program without running it: WeChat's own compilers, the view's compiler, JSON, components, sizes, audit rules.
 * @throws Error when the folder holds no app.json.
 */
export function staticCheck(dist: string): StaticCheck {
  const app = compileApp(dist)
  const packages = measurePackages(app.source, app)
  const diagnostics = [...app.source.diagnostics, ...runOfficialCompilers(app), ...checkSizes(packages), ...auditApp(app)]
  return { app, packages, diagnostics, errors: diagnostics.filter(({ level }) => level === 'error') }
}
