// `npm run db:migrate`: applies the migrations that the database does not have yet.

import { migrate } from './migrations.ts'
import { openConfiguredDb } from './settings.ts'

const names = await migrate(openConfiguredDb())
for (const name of names) console.log(`applied ${name}`)
if (names.length === 0) console.log('nothing to apply')
