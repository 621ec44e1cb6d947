// The Worker as a part of `npm start`: `wrangler dev`, quiet, offline, with its state under .local.

import { fileURLToPath } from 'node:url'
import { type Part, startPart } from './part.ts'
import type { Settings } from './settings.ts'

const WRANGLER = fileURLToPath(new URL('bin/wrangler.js', import.meta.resolve('wrangler/package.json')))

const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_WRITE_LOGS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  FORCE_COLOR: '0',
  // The .env of a folder is of docker compose, not of the Worker.
  CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'false',
}

/** With these wrangler goes on, and waits for the sources to change. */
const BROKEN = /Build failed with \d+ errors?|Uncaught .*/

/**
 * Starts wrangler; ready with the first answer. It reads .dev.vars itself, so only what is set elsewhere is told on its
 * command line. `onBroken` is told when a changed source stops building or running.
 */
export const startWorker = (
  { host, port, workerVariables }: Settings,
  log: string,
  onBroken: (what: string) => void,
): Part => {
  let broken: (what: string) => void = onBroken
  const part = startPart({
    command: [
      ...[WRANGLER, 'dev', '--ip', host, '--port', String(port), '--inspector-port', '0'],
      ...['--persist-to', '.local/worker', '--show-interactive-dev-session=false'],
      ...Object.entries(workerVariables).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
    ],
    environment: QUIET,
    log,
    onError: (output) => {
      const [what] = BROKEN.exec(output) ?? []
      if (what !== undefined) broken(what)
    },
  })
  const failed = new Promise<never>((_, reject) => {
    broken = (what) => reject(new Error(what))
  })
  const answered = part.ready.then(async () => {
    const { ok, status } = await fetch(`http://${host}:${port}/healthz`)
    if (!ok) throw new Error(`/healthz answers ${status}`)
    broken = onBroken
  })
  const ready = Promise.race([answered, failed])
  ready.catch(() => undefined)
  return { ...part, ready }
}
