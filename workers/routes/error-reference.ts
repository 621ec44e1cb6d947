// GET /docs/errors: what each `type` of a problem means and what to do about it; problems point here.

import { Hono } from 'hono'
import { html, raw } from 'hono/html'
import { ERRORS } from '../../core/errors.ts'
import type { AppEnv } from '../context.ts'

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --line: #d8dee4; --page: #fff; --code: #f3f5f7 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --soft: #9aa4af; --line: #30363d; --page: #0f1216; --code: #1b2026 }
}
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.6 system-ui, sans-serif }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem 6rem }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem }
h2 { font-size: 1.1rem; margin: 0 0 .25rem }
h2 a { color: inherit; text-decoration: none }
h2 a:hover, h2 a:focus-visible { text-decoration: underline }
section { padding: 1.5rem 0; border-top: 1px solid var(--line); scroll-margin-top: 1rem }
section:target { box-shadow: -1rem 0 0 var(--page), -1.2rem 0 0 var(--ink) }
.status { color: var(--soft); font-variant-numeric: tabular-nums; margin: 0 0 .5rem }
p { margin: 0 0 .5rem }
code { background: var(--code); border-radius: 4px; padding: .1em .35em; font-size: .9em }
`

/** Backquoted words of the table as code. The table is ours and holds no markup. */
const withCode = (text: string) => raw(text.replace(/`([^`]+)`/g, '<code>$1</code>'))

const sections = Object.entries(ERRORS).map(
  ([code, { status, title, meaning, remedy }]) => html`
    <section id="${code}">
      <h2><a href="#${code}">${title}</a></h2>
      <p class="status">${status} · <code>${code}</code></p>
      <p>${withCode(meaning)}</p>
      <p>${withCode(remedy)}</p>
    </section>`,
)

const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Errors · BetterPrompts API</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body>
    <main>
      <h1>Errors</h1>
      <p>Failures come as <code>application/problem+json</code> (RFC 9457). <code>type</code> leads to one of these entries,
      <code>requestId</code> finds it in our log. <a href="/docs">Back to the API</a></p>
      ${sections}
    </main>
  </body>
</html>`

export const errorReferenceRoutes = () =>
  new Hono<AppEnv>().get('/docs/errors', (c) => {
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    )
    return c.html(page)
  })
