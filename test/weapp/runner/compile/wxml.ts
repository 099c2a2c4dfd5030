import { TmplGroup } from 'glass-easel-template-compiler'
import type { AppSource } from './app-source'

type TemplateProblem = { readonly isError: boolean; readonly message: string; readonly startLine: number; readonly startColumn: number }

/** Compiles every template and WXS module to one script that sets `__wxTemplates`: template path to render function. */
export function compileTemplates(app: AppSource): string {
  const group = new TmplGroup()
  const templates = app.files.filter((file) => file.endsWith('.wxml'))
  for (const file of templates) {
    const problems = (group.addTmpl(withoutExtension(file), app.read(file)) ?? []) as TemplateProblem[]
    for (const { isError, message, startLine, startColumn } of problems) {
      // the compiler closes a tag left open by itself and only warns; WeChat refuses it
      const level = isError || /end tag|not closed|unterminated/.test(message) ? 'error' : 'warning'
      app.diagnostics.push({ level, rule: 'wxml', file, message, line: startLine + 1, column: startColumn + 1 })
    }
  }
  for (const file of app.files) if (file.endsWith('.wxs')) group.addScript(withoutExtension(file), app.read(file))
  for (const file of templates) checkReferences(app, group, file)
  return `globalThis.__wxTemplates = ${group.getTmplGenObjectGroups()}`
}

function checkReferences(app: AppSource, group: TmplGroup, file: string): void {
  const name = withoutExtension(file)
  const targets = [
    ...(group.getDirectDependencies(name) as string[]).map((target) => `${target}.wxml`),
    ...(group.getScriptDependencies(name) as string[]).map((target) => `${target}.wxs`),
  ]
  for (const target of targets)
    if (!app.has(target)) app.diagnostics.push({ level: 'error', rule: 'wxml', file, message: `${target} not found` })
}

function withoutExtension(file: string): string {
  return file.replace(/\.\w+$/, '')
}
