// The process: its streams, its terminal, its exit code. What it does is in run.ts.

import { readFileSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import { run } from './run.ts'
import { createPaint } from './screen/paint.ts'

/** Seen from here as from the bundle, see `betterprompts` beside this file. */
const HOUSE = new URL('../../', import.meta.url)
/** Where `npm start` puts the API. */
const LOCAL_URL = 'http://127.0.0.1:8787'
/** Wider text is hard to read, narrower cannot be laid out; some terminals do not know how wide they are. */
const WIDTH = { least: 40, usual: 80, most: 100 }

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
    ? {
        width: Math.max(WIDTH.least, Math.min(stdout.columns || WIDTH.usual, WIDTH.most)),
        paint: createPaint(stdout.getColorDepth() > 1),
      }
    : undefined,
  environment: env,
  localUrl: LOCAL_URL,
  readDevelopmentKey,
  version: manifest.version,
  now: () => performance.now(),
})
