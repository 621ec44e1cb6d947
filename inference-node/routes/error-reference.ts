// GET /docs/errors: what each `type` of a problem means; problems point here.

import { Hono } from 'hono'
import { html } from 'hono/html'
import { ERRORS } from '../../core/errors.ts'
import type { AppEnv } from '../context.ts'
import { FAILURES, type Failure, titleOf } from '../failures.ts'

const entries = (Object.keys(FAILURES) as Failure[]).map(
  (code) => html`
    <dt id="${code}">${ERRORS[code].status} ${code}: ${titleOf(code)}</dt>
    <dd>${FAILURES[code]}</dd>`,
)

const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Errors · BetterPrompts inference</title>
  </head>
  <body>
    <h1>Errors</h1>
    <p>Failures come as application/problem+json (RFC 9457); their type leads here. <a href="/docs">Back to the API</a></p>
    <dl>${entries}</dl>
  </body>
</html>`

export const errorReferenceRoutes = () => new Hono<AppEnv>().get('/docs/errors', (c) => c.html(page))
