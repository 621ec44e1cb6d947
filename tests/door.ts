// A door in front of a server, which can be shut: connections refused, or taken and left without an answer.

import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Door {
  readonly url: string
  /** Refuses connections from now on. */
  readonly shut: () => Promise<void>
  /** Takes requests from now on and never answers them. */
  readonly fallSilent: () => void
  /** Answers requests that come from now on. */
  readonly speakAgain: () => void
}

/** Opens a door to the server at `target`. */
export const openDoor = async (target: string): Promise<Door> => {
  let silent = false
  const server: Server = createServer((incoming, outgoing) => {
    // Whoever asked may leave.
    incoming.on('error', () => undefined)
    if (silent) return
    const { method, url, headers } = incoming
    const forwarded = request(`${target}${url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    forwarded.on('error', () => outgoing.destroy())
    incoming.pipe(forwarded)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    shut: async () => {
      server.closeAllConnections()
      if (!server.listening) return
      server.close()
      await once(server, 'close')
    },
    fallSilent: () => {
      silent = true
    },
    speakAgain: () => {
      silent = false
    },
  }
}
