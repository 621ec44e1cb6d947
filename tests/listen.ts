// Servers that live for one test.

import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createMemoryApp } from './memory-deps.ts'

/** `listen` starts a server and gives its address; `end` ends all of them, answered or not. */
export const createServers = () => {
  const servers: Server[] = []
  const listen = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener)
    servers.push(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  return {
    listen,
    /** The Worker's app in memory, with a key, over HTTP. */
    listenAsBetterPrompts: async () => {
      const memory = createMemoryApp()
      const { text: key } = await memory.keys.issue()
      return { ...memory, key, url: await listen(getRequestListener(memory.app.fetch)) }
    },
    end: () => {
      for (const server of servers.splice(0)) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}
