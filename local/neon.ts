// The stand-in for Neon: a Postgres in this process, or the one at a URL, behind Neon's HTTP.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type JsonAnswer, type JsonServer, serveJson } from './json-server.ts'
import { createNeonHttp } from './neon-http.ts'
import { openPostgres, type Postgres } from './postgres.ts'

export interface NeonOptions {
  readonly port: number
  /** A real Postgres to put behind it; without one an embedded Postgres. */
  readonly postgresUrl?: string
  /** Where the embedded one keeps its data; without it they are gone when the server is closed. */
  readonly dataDir?: string
}

const STILL_OPENING: JsonAnswer = { status: 503, body: { message: 'Still opening' } }

/**
 * Listens, then opens the database: a taken port is found out before the data is touched.
 * The server's `/sql` is what `NEON_HTTP_ENDPOINT` must name.
 */
export const startNeon = async ({ port, postgresUrl, dataDir }: NeonOptions): Promise<JsonServer> => {
  let answer: ReturnType<typeof createNeonHttp> = async () => STILL_OPENING
  const server = await serveJson((request) => answer(request), port)
  const opening = postgresUrl ? openPostgres(postgresUrl) : openFolder(dataDir)
  const postgres = await opening.catch(async (error) => {
    await server.close()
    throw error
  })
  answer = createNeonHttp(postgres)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await postgres.close()
    },
  }
}

/** Loaded only here: beside a real Postgres the embedded one need not even be installed. */
const openFolder = async (dataDir: string | undefined): Promise<Postgres> => {
  const { openEmbeddedPostgres } = await import('./embedded-postgres.ts')
  if (dataDir) return openEmbeddedPostgres(dataDir)
  const folder = mkdtempSync(join(tmpdir(), 'neon-'))
  const postgres = await openEmbeddedPostgres(join(folder, 'postgres'))
  const close = async (): Promise<void> => {
    await postgres.close()
    rmSync(folder, { recursive: true })
  }
  return { ...postgres, close }
}
