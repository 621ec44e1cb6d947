// Puts what browsers fetch beside the Worker: the page at `/`, and what /docs needs. Run by wrangler before it bundles.

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SECURITY_HEADERS } from '../security-headers.ts'
import { buildPage } from './page.ts'
import { putFile } from './put-file.ts'

const at = (path: string) => fileURLToPath(new URL(`../public${path}`, import.meta.url))

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')

const scalar = new URL('./browser/standalone.js', import.meta.resolve('@scalar/api-reference'))
putFile(at('/assets/scalar.js'), readFileSync(scalar))

const { html, script, contentSecurityPolicy } = await buildPage()
putFile(at('/index.html'), html)
putFile(at(script.path), script.text)

const nosniff = { 'X-Content-Type-Options': 'nosniff' }
putFile(
  at('/_headers'),
  [
    rule('/', { ...SECURITY_HEADERS, 'Content-Security-Policy': contentSecurityPolicy }),
    rule('/page/*', { ...nosniff, 'Cache-Control': 'public, max-age=31536000, immutable' }),
    rule('/assets/*', { ...nosniff, 'Cache-Control': 'public, max-age=86400' }),
  ].join('\n'),
)

mkdirSync(at('/page'), { recursive: true })
for (const name of readdirSync(at('/page')))
  if (name !== basename(script.path)) rmSync(at(`/page/${name}`), { force: true })
