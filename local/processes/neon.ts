// The Neon stand-in as a process of its own, so that it can be killed and started again alone.

import { startNeon } from '../neon.ts'

const { NEON_PORT, NEON_DATA, POSTGRES_URL } = process.env
const server = await startNeon({
  port: Number(NEON_PORT),
  ...(NEON_DATA && { dataDir: NEON_DATA }),
  ...(POSTGRES_URL && { postgresUrl: POSTGRES_URL }),
})
process.once('SIGTERM', () => server.close().then(() => process.exit()))
process.send?.('ready')
