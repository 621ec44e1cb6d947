// Who is asked: the server that was named, else one of `npm start` on this machine, else nobody.

import { UsageError } from './command.ts'
import type { Server } from './server.ts'

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
  /** Named by the user, who then wants this one or none. */
  readonly named: boolean
}

/** @throws UsageError for an address that is none. */
export const findServer = async (
  { url, offline }: { readonly url?: string; readonly offline: boolean },
  { environment, localUrl, readDevelopmentKey }: Surroundings,
): Promise<Found | undefined> => {
  if (offline) return undefined
  const address = url ?? environment.BETTERPROMPTS_URL
  const key = environment.BETTERPROMPTS_API_KEY
  if (address || key) return { url: urlOf(address || localUrl), ...(key && { key }), named: true }
  const developmentKey = readDevelopmentKey()
  if (!developmentKey || !(await isAlive(localUrl))) return undefined
  return { url: localUrl, key: developmentKey, named: false }
}

const urlOf = (address: string): string => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return address.replace(/\/+$/, '')
  throw new UsageError(`“${address}” is no address of a server; one begins with http:// or https://.`)
}

const isAlive = async (url: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(LOCAL_PATIENCE_MS) })
    const body: unknown = await answer.json()
    return answer.ok && (body as { status?: unknown } | null)?.status === 'ok'
  } catch {
    return false
  }
}
