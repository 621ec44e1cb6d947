// Holds the arrows of the architecture. Fails when a rule is broken, and when nothing was looked at:
// beside TypeScript 7 a cruise without swc silently finds no module.

import { cruise } from 'dependency-cruiser'
// @ts-expect-error a plain JavaScript configuration, without types
import config from '../.dependency-cruiser.mjs'

const ROOTS = ['core', 'db', 'workers', 'inference-node', 'clients', 'local', 'models', '.ci']
const FEWEST_MODULES = 100

const { output } = await cruise(ROOTS, {
  ...config.options,
  validate: true,
  ruleSet: { forbidden: config.forbidden },
})
if (typeof output === 'string') throw new Error('dependency-cruiser gave text where a result was expected')

const { totalCruised, violations } = output.summary
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`)
if (totalCruised < FEWEST_MODULES) {
  console.error(`only ${totalCruised} modules were cruised; at least ${FEWEST_MODULES} were expected`)
  process.exit(1)
}
if (violations.length > 0) process.exit(1)
console.log(`arrows: ${totalCruised} modules, none of them points the wrong way`)
