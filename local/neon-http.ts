// Neon's SQL over HTTP, as @neondatabase/serverless speaks it, so that a laptop runs the driver that production runs.
// The driver always asks for raw text in array mode; it parses the values itself, by `dataTypeID`.

import type { IncomingHttpHeaders } from 'node:http'
import type { JsonAnswer, JsonRequest } from './json-server.ts'
import type { Postgres, Query } from './postgres.ts'

const ISOLATION_LEVELS: Readonly<Record<string, string>> = {
  ReadUncommitted: 'READ UNCOMMITTED',
  ReadCommitted: 'READ COMMITTED',
  RepeatableRead: 'REPEATABLE READ',
  Serializable: 'SERIALIZABLE',
}

/** The fields of a Postgres error that the driver copies into the error it throws. */
const ERROR_FIELDS = [
  ...['severity', 'code', 'detail', 'hint', 'position', 'internalPosition', 'internalQuery', 'where'],
  ...['schema', 'table', 'column', 'dataType', 'constraint', 'file', 'line', 'routine'],
] as const

/** Answers `POST /sql` with one query, or with a batch that is one transaction; Postgres errors are 400. */
export const createNeonHttp =
  (postgres: Pick<Postgres, 'query' | 'transaction'>) =>
  async ({ path, headers, body }: JsonRequest): Promise<JsonAnswer> => {
    if (path !== '/sql') return { status: 404, body: { message: 'SQL is answered at POST /sql' } }
    // No web page can send this header here, so none can reach the data of whoever has it open.
    if (!headers['neon-connection-string'])
      return { status: 400, body: { message: 'No Neon-Connection-String' } }
    try {
      const request = JSON.parse(body) as Query | { readonly queries: readonly Query[] }
      if (!('queries' in request)) return { status: 200, body: await postgres.query(request) }
      const results = await postgres.transaction(request.queries, transactionMode(headers))
      return { status: 200, body: { results } }
    } catch (error) {
      return { status: 400, body: postgresError(error) }
    }
  }

const transactionMode = (headers: IncomingHttpHeaders): string => {
  const level = ISOLATION_LEVELS[String(headers['neon-batch-isolation-level'])]
  return [
    ...(level ? [`ISOLATION LEVEL ${level}`] : []),
    ...(headers['neon-batch-read-only'] === 'true' ? ['READ ONLY'] : []),
    ...(headers['neon-batch-deferrable'] === 'true' ? ['DEFERRABLE'] : []),
  ].join(' ')
}

const postgresError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { message: String(error) }
  const fields = error as Error & Record<string, unknown>
  return { message: error.message, ...Object.fromEntries(ERROR_FIELDS.map((name) => [name, fields[name]])) }
}
