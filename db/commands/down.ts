// `npm run db:down`: takes the last applied migration back.

import { rollBack } from './migrations.ts'
import { openConfiguredDb } from './settings.ts'

const name = await rollBack(openConfiguredDb())
console.log(name ? `took back ${name}` : 'nothing to take back')
