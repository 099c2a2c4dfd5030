import path from 'node:path'
import { generateSW } from 'workbox-build'

/**
 * Writes the service worker of the customer's site. All of a version is fetched ahead and kept together: 520 KB besides the first screen's
 * files, which the browser has already; for a new version what has changed. So a page never opened before opens without a network too, and nobody is on a mix of
 * versions: a new one takes over at the next start, and until then an open page finds all its own files on the device.
 *
 * The API is never answered by it: what the bank said is kept by the app, with its day.
 */
export async function writeServiceWorker(dist: string): Promise<void> {
  await generateSW({
    swDest: path.join(dist, 'sw.js'),
    globDirectory: dist,
    globPatterns: ['index.html', '**/*.{js,css}'],
    dontCacheBustURLsMatching: /\.[0-9a-f]{8}\./,
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/(api|console|media)(\/|$)/],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
  })
}
