/** Static check of the built mini-program: `tsx test/weapp/check.ts [dist-weapp]`. Exits with 1 on any error or a main package over budget. */
import { budgets } from '../bench/budgets'
import { judge } from '../bench/verdict'
import { staticCheck } from './runner/check/static-check'
import { describeDiagnostic } from './runner/diagnostic'

const { packages, diagnostics, errors } = staticCheck(process.argv[2] ?? 'dist-weapp')

for (const diagnostic of diagnostics) console.log(describeDiagnostic(diagnostic))
for (const { name, bytes, gzipBytes, fileCount } of packages)
  console.log(`package ${name}: ${bytes.toLocaleString('en-US')} bytes, ${gzipBytes.toLocaleString('en-US')} gzipped, ${fileCount} files`)
judge('main package, bytes', packages[0]?.bytes ?? 0, budgets.weappMainBytes)
console.log(`${errors.length} errors, ${diagnostics.length - errors.length} warnings`)
if (errors.length > 0) process.exitCode = 1
