// The stand-in for Neon: a Postgres in this process behind Neon's HTTP.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type JsonAnswer, type JsonServer, serveJson } from './json-server.ts'
import { createNeonHttp } from './neon-http.ts'
import { openPostgres } from './postgres.ts'

export interface NeonOptions {
  readonly port: number
  /** Where the data stays; without it the data is gone when the server is closed. */
  readonly dataDir?: string
}

const STILL_OPENING: JsonAnswer = { status: 503, body: { message: 'Still opening' } }

/**
 * Listens, then opens the folder: a taken port is found out before the data is touched.
 * The server's `/sql` is what `NEON_HTTP_ENDPOINT` must name.
 */
export const startNeon = async ({ port, dataDir }: NeonOptions): Promise<JsonServer> => {
  let answer: ReturnType<typeof createNeonHttp> = async () => STILL_OPENING
  const server = await serveJson((request) => answer(request), port)
  const folder = dataDir ?? join(mkdtempSync(join(tmpdir(), 'neon-')), 'postgres')
  const postgres = await openPostgres(folder)
  answer = createNeonHttp(postgres)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await postgres.close()
      if (dataDir === undefined) rmSync(dirname(folder), { recursive: true })
    },
  }
}
