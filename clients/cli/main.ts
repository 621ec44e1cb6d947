// The process: its streams, its terminal, its exit code. What it does is in run.ts.

import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }

const HOUSE = new URL('../../', import.meta.url)
/** Where `npm start` puts the API. */
const LOCAL_URL = 'http://127.0.0.1:8787'
/** Wider text is hard to read. */
const WIDEST = 100

// Types are stripped once, not at each start; what is imported from here on profits.
enableCompileCache(fileURLToPath(new URL('node_modules/.cache/cli', HOUSE)))
const { createPaint } = await import('./screen/paint.ts')
const { run } = await import('./run.ts')

const { stdin, stdout, stderr, env } = process

// Whoever reads may have read enough: `betterprompts … | head`.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const readDevelopmentKey = (): string | undefined => {
  try {
    return readFileSync(new URL('.local/dev-key', HOUSE), 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  screen: stdout.isTTY
    ? { width: Math.min(stdout.columns, WIDEST), paint: createPaint(stdout.getColorDepth() > 1) }
    : undefined,
  environment: env,
  localUrl: LOCAL_URL,
  readDevelopmentKey,
  version: manifest.version,
  now: () => performance.now(),
})
