// For drizzle-kit, which writes the migrations from the schema. It never needs a database: db/commands applies them.

import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema.ts',
  out: './db/migrations',
})
