import { readFileSync } from 'node:fs'
import path from 'node:path'
import { generateSW } from 'workbox-build'

/** Built files besides the first screen's, kept once they were used: more than one version of the app has. */
const mostFiles = 200
const keptSeconds = 30 * 24 * 3_600

/**
 * Writes the service worker of the customer's site: the page and the first screen's files are fetched ahead, others kept once used. A new
 * version takes over at the next start, so that a page that is open never asks for files that are gone.
 *
 * The API is never answered by it: what the bank said is kept by the app, with its day.
 */
export async function writeServiceWorker(dist: string): Promise<void> {
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8')
  const ofFirstScreen = [...page.matchAll(/(?:src|href)="\/([\w./-]+\.(?:js|css))"/g)].map(([, file]) => file ?? '')
  if (ofFirstScreen.length === 0) throw new Error('The built page names no files of its own: has its markup changed?')
  await generateSW({
    swDest: path.join(dist, 'sw.js'),
    globDirectory: dist,
    globPatterns: ['index.html', ...new Set(ofFirstScreen)],
    dontCacheBustURLsMatching: /\.[0-9a-f]{8}\./,
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/(api|console|media)(\/|$)/],
    runtimeCaching: [
      {
        urlPattern: /\.[0-9a-f]{8}\.(?:js|css|png|svg)$/,
        handler: 'CacheFirst',
        options: { cacheName: 'used-files', expiration: { maxEntries: mostFiles, maxAgeSeconds: keptSeconds } },
      },
    ],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
  })
}
