// Postgres with pgvector inside this process (PGlite), giving results as Postgres writes them: text, untouched.

import { PGlite, type Transaction } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import type { Postgres, Query, RawResult } from './postgres.ts'
import { makePostgresFolder } from './postgres-folder.ts'

/** Opens the folder, made when it is not there. Only one process may have a folder open. */
export const openEmbeddedPostgres = async (dataDir: string): Promise<Postgres> => {
  await makePostgresFolder(dataDir)
  const postgres = await PGlite.create(dataDir, { extensions: { vector } })
  const asText = {
    parsers: forEveryType(postgres.parsers, (value: string) => value),
    serializers: forEveryType(postgres.serializers, String),
  }
  const run = async (on: Pick<Transaction, 'query'>, { query, params = [] }: Query): Promise<RawResult> => {
    const { rows, fields, affectedRows } = await on.query<(string | null)[]>(query, [...params], {
      rowMode: 'array',
      ...asText,
    })
    return {
      command: /\w+/.exec(query)?.[0].toUpperCase() ?? '',
      rowCount: rows.length || (affectedRows ?? 0),
      fields: fields.map(({ name, dataTypeID }) => ({ name, dataTypeID })),
      rows,
      rowAsArray: true,
    }
  }
  return {
    query: (query) => run(postgres, query),
    transaction: (queries, mode) =>
      postgres.transaction(async (transaction) => {
        if (mode) await transaction.exec(`SET TRANSACTION ${mode}`)
        const results: RawResult[] = []
        for (const query of queries) results.push(await run(transaction, query))
        return results
      }),
    close: () => postgres.close(),
  }
}

/** PGlite falls back to its own conversions for a type that is not named, so each one is. */
const forEveryType = <Convert>(
  types: Readonly<Record<number, unknown>>,
  convert: Convert,
): Record<number, Convert> => Object.fromEntries(Object.keys(types).map((type) => [type, convert]))
