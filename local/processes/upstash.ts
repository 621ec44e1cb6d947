// The Upstash stand-in as a process of its own, so that it can be killed and started again alone.

import { startUpstash } from '../upstash.ts'

const { UPSTASH_PORT, UPSTASH_TOKEN = '', REDIS_URL } = process.env
const server = await startUpstash({
  port: Number(UPSTASH_PORT),
  token: UPSTASH_TOKEN,
  ...(REDIS_URL && { redisUrl: REDIS_URL }),
})
process.once('SIGTERM', () => server.close().then(() => process.exit()))
process.send?.('ready')
