// The page at `/` as files: a document that can be read at once, with its style inside, and one script named by its hash.

import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

const SOURCE = fileURLToPath(new URL('../../clients/playground/', import.meta.url))

const COMMON = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  tsconfigRaw: {},
} as const satisfies BuildOptions

export interface Page {
  readonly html: string
  /** Where the script is served, and what it is. */
  readonly script: { readonly path: string; readonly text: string }
  readonly contentSecurityPolicy: string
}

export const buildPage = async (): Promise<Page> => {
  const [script, style, write] = await Promise.all([
    bundle({ entryPoints: [`${SOURCE}main.tsx`], ...FOR_BROWSERS }),
    bundle({ entryPoints: [`${SOURCE}page.css`], minify: true }),
    bundle({ entryPoints: [`${SOURCE}document.tsx`], jsxImportSource: 'hono/jsx', platform: 'node' }),
  ])
  const path = `/page/${createHash('sha256').update(script).digest('hex').slice(0, 16)}.js`
  const { page } = await import(`data:text/javascript;base64,${Buffer.from(write).toString('base64')}`)
  return {
    html: page({ style, script: path }),
    script: { path, text: script },
    contentSecurityPolicy: contentSecurityPolicy(style),
  }
}

const FOR_BROWSERS = { jsxImportSource: 'hono/jsx/dom', minify: true, target: 'es2022' } as const

const bundle = async (options: BuildOptions): Promise<string> => {
  const { outputFiles = [] } = await build({ ...COMMON, ...options, write: false })
  return outputFiles[0]?.text ?? ''
}

/** Nothing runs, is shown or is asked but what we built. */
const contentSecurityPolicy = (style: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
