// What stands behind the Neon stand-in, and the real one: a Postgres server at a URL. Results are as Postgres writes
// them: text, untouched. The embedded one is in embedded-postgres.ts.

import { type ClientBase, Pool, type QueryArrayConfig } from 'pg'

export interface Query {
  readonly query: string
  readonly params?: readonly unknown[]
}

/** A result as Neon sends it: rows are arrays of text or null, and each field names its type. */
export interface RawResult {
  readonly command: string
  readonly rowCount: number
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[]
  readonly rows: readonly (readonly (string | null)[])[]
  readonly rowAsArray: true
}

export interface Postgres {
  readonly query: (query: Query) => Promise<RawResult>
  /** All or none. `mode` is what may follow SET TRANSACTION, such as `READ ONLY`. */
  readonly transaction: (queries: readonly Query[], mode?: string) => Promise<RawResult[]>
  readonly close: () => Promise<void>
}

/** How many milliseconds a server may take to let us in. */
const CONNECT_MS = 10_000

/** The server at `postgres://…`. Rejects when it does not let us in; connects again after a loss. */
export const openPostgres = async (url: string): Promise<Postgres> => {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  // A lost connection is replaced, and what it was doing rejects; without listeners its end would be ours too.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const first = await pool.connect()
  first.release()
  return {
    query: (query) => run(pool, query),
    transaction: (queries, mode = '') => inTransaction(pool, queries, mode),
    close: () => pool.end(),
  }
}

const inTransaction = async (pool: Pool, queries: readonly Query[], mode: string): Promise<RawResult[]> => {
  const client = await pool.connect()
  try {
    await client.query(`BEGIN ${mode}`)
    const results: RawResult[] = []
    for (const query of queries) results.push(await run(client, query))
    await client.query('COMMIT')
    client.release()
    return results
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      (lost: Error) => client.release(lost),
    )
    throw error
  }
}

const run = async (on: Pool | ClientBase, { query, params = [] }: Query): Promise<RawResult> => {
  const config: QueryArrayConfig & { readonly queryMode: 'extended' } = {
    text: query,
    values: params.map((value) => (value === null ? null : String(value))),
    rowMode: 'array',
    types: { getTypeParser: () => (value: string) => value },
    // One statement at a time, with parameters or without, as Neon has it.
    queryMode: 'extended',
  }
  const { command, rowCount, fields, rows } = await on.query<(string | null)[]>(config)
  return {
    command,
    rowCount: rowCount ?? 0,
    fields: fields.map(({ name, dataTypeID }) => ({ name, dataTypeID })),
    rows,
    rowAsArray: true,
  }
}
