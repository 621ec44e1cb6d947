// The HTTP that both stand-ins speak: one JSON answer for each request, on the loopback address only.

import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface JsonRequest {
  /** Path without the query, as it came. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface JsonAnswer {
  readonly status: number
  readonly body: unknown
}

export interface JsonServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string
  /** Ends open connections too. */
  readonly close: () => Promise<void>
}

/** Listens on `port`, 0 for any free one. Rejects with code EADDRINUSE when it is taken. */
export const serveJson = async (
  answer: (request: JsonRequest) => Promise<JsonAnswer>,
  port: number,
): Promise<JsonServer> => {
  const server = createServer(async (request, response) => {
    const { status, body } = await read(request)
      .then(answer)
      .catch((error: unknown) => ({ status: 500, body: { message: String(error) } }))
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

const read = async (request: IncomingMessage): Promise<JsonRequest> => ({
  path: request.url?.split('?')[0] ?? '/',
  headers: request.headers,
  body: await text(request),
})
