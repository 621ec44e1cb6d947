// `npm run db:seed`: a development organisation and key in the configured database. `npm start` does it for its stand-in.

import { mkdirSync } from 'node:fs'
import { openConfiguredDb } from '../db/commands/settings.ts'
import { DEVELOPMENT_KEY_FILE, seedDevelopmentKey } from './development-key.ts'

mkdirSync('.local', { recursive: true })
await seedDevelopmentKey(openConfiguredDb())
console.log(`the development key stands in ${DEVELOPMENT_KEY_FILE}`)
