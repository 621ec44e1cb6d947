// Who is asked: the server that was named, else one of `npm start` on this machine, else nobody.

import { Unreachable } from './answer.ts'
import { UsageError } from './command.ts'
import { DEADLINE_MS, type Server } from './server.ts'

/** A server on the same machine answers within a few milliseconds, or is not there. */
const LOCAL_PATIENCE_MS = 150

export interface Surroundings {
  readonly environment: Readonly<Partial<Record<string, string>>>
  /** Where `npm start` puts the API. */
  readonly localUrl: string
  /** The key that `npm start` left for developers, if it has been run here. */
  readonly readDevelopmentKey: () => string | undefined
}

export interface Found extends Server {
  /** By its address or with a key; the user then wants this one or none. */
  readonly named: boolean
}

/**
 * A key goes to an address that nobody named only after what listens there has shown itself as ours.
 *
 * @throws UsageError for an address that is none.
 * @throws Unreachable for a key without an address, when no server of ours is on this machine.
 */
export const findServer = async (
  { url, offline }: { readonly url?: string; readonly offline: boolean },
  { environment, localUrl, readDevelopmentKey }: Surroundings,
): Promise<Found | undefined> => {
  if (offline) return undefined
  const address = url ?? environment.BETTERPROMPTS_URL
  const key = environment.BETTERPROMPTS_API_KEY
  if (address) return { url: urlOf(address), ...(key && { key }), named: true }
  if (key) {
    if (await isAlive(localUrl, DEADLINE_MS)) return { url: localUrl, key, named: true }
    throw new Unreachable(`BetterPrompts cannot be reached at ${localUrl}. ${WHAT_NOW}`)
  }
  const developmentKey = readDevelopmentKey()
  if (!developmentKey || !(await isAlive(localUrl, LOCAL_PATIENCE_MS))) return undefined
  return { url: localUrl, key: developmentKey, named: false }
}

const urlOf = (address: string): string => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return address.replace(/\/+$/, '')
  throw new UsageError(`“${address}” is no address of a server; one begins with http:// or https://.`)
}

const WHAT_NOW = 'Is `npm start` running? `--offline` answers on this machine.'

const isAlive = async (url: string, patienceMs: number): Promise<boolean> => {
  try {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(patienceMs) })
    const body: unknown = await answer.json()
    return answer.ok && (body as { status?: unknown } | null)?.status === 'ok'
  } catch {
    return false
  }
}
