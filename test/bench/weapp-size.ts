/** Bytes of every package of the built mini-program, as WeChat counts them: `tsx test/bench/weapp-size.ts [dist-weapp]`. */
import { measurePackages } from '../weapp/runner/check/package-sizes'
import { compileApp } from '../weapp/runner/compile/compile-app'
import { budgets } from './budgets'
import { judge } from './verdict'

const app = compileApp(process.argv[2] ?? 'dist-weapp')
const packages = measurePackages(app.source, app)

for (const { name, bytes, gzipBytes, fileCount } of packages)
  console.log(`${name}: ${bytes.toLocaleString('en-US')} bytes, ${gzipBytes.toLocaleString('en-US')} gzipped, ${fileCount} files`)
judge('weapp main package, bytes', packages[0]?.bytes ?? 0, budgets.weappMainBytes)
