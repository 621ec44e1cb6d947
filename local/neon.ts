// The stand-in for Neon: a Postgres in this process behind Neon's HTTP.

import { type JsonServer, serveJson } from './json-server.ts'
import { createNeonHttp } from './neon-http.ts'
import { openPostgres } from './postgres.ts'

/**
 * Listens, then opens the folder (in memory without one): a taken port is found out before the data is touched.
 * The server's `/sql` is what `NEON_HTTP_ENDPOINT` must name.
 */
export const startNeon = async ({
  port,
  dataDir,
}: {
  port: number
  dataDir?: string
}): Promise<JsonServer> => {
  let answer: ReturnType<typeof createNeonHttp> = async () => ({
    status: 503,
    body: { message: 'Still opening' },
  })
  const server = await serveJson((request) => answer(request), port)
  const postgres = await openPostgres(dataDir)
  answer = createNeonHttp(postgres)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await postgres.close()
    },
  }
}
