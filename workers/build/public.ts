// Puts what browsers fetch beside the Worker, so that /docs needs no other server. Run by wrangler before it bundles.

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'

const at = (path: string) => new URL(path, import.meta.url)

mkdirSync(at('../public/assets/'), { recursive: true })
copyFileSync(
  new URL('./browser/standalone.js', import.meta.resolve('@scalar/api-reference')),
  at('../public/assets/scalar.js'),
)
writeFileSync(
  at('../public/_headers'),
  '/assets/*\n  Cache-Control: public, max-age=86400\n  X-Content-Type-Options: nosniff\n',
)
