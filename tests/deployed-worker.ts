// The Worker as it is deployed: the bundle that wrangler makes, under workerd.

import { execFileSync } from 'node:child_process'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'

const QUEUES = [0, 1, 2, 3]

const QUIET = { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' }

/** Bundles into `folder`. */
export const buildWorker = (folder: string): void => {
  const wrangler = ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', folder]
  execFileSync(process.execPath, wrangler, { env: { ...process.env, ...QUIET }, stdio: 'pipe' })
}

interface Start {
  /** Where `buildWorker` put the bundle. */
  readonly folder: string
  readonly bindings: Readonly<Record<string, string>>
  /** Where the data centre's cache outlives a restart. */
  readonly storage?: string
  /** The files that are served without it, where a test asks for them. */
  readonly assets?: string
}

/** A new isolate that knows nothing yet. */
export const startWorker = async ({ folder, bindings, storage, assets }: Start): Promise<Miniflare> => {
  const options = convertV4MiniflareOptions({
    modules: true,
    modulesRoot: folder,
    scriptPath: `${folder}/index.js`,
    compatibilityDate: '2026-10-01',
    bindings,
    ...(assets !== undefined && { assets: { directory: assets, routerConfig: { has_user_worker: true } } }),
    durableObjects: { OUTBOX: { className: 'Outbox', useSQLite: true } },
    queueProducers: Object.fromEntries(QUEUES.map((n) => [`EVENTS_${n}`, `betterprompts-events-${n}`])),
    queueConsumers: Object.fromEntries(
      QUEUES.map((n) => [`betterprompts-events-${n}`, { maxBatchTimeout: 0.1 }]),
    ),
  })
  const worker = new Miniflare({
    ...options,
    ...(storage !== undefined && { resourcePersistencePath: storage }),
  })
  await worker.ready
  await worker.dispatchFetch('http://localhost/healthz')
  return worker
}
