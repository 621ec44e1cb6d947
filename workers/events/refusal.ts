// What Postgres says of an event that it will never take.

/** Data exceptions and broken rules (SQLSTATE classes 22 and 23): the same again would be refused again. */
const REFUSAL = /^2[23]/

/** The SQLSTATE of a refusal; undefined for a failure that may pass. */
export const refusalOf = (error: unknown): string | undefined => {
  const code = sqlState(error)
  return code !== undefined && REFUSAL.test(code) ? code : undefined
}

/** Drizzle wraps the driver's error, which has the code. */
const sqlState = (error: unknown): string | undefined => {
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return cause === undefined || cause === null ? undefined : sqlState(cause)
}
