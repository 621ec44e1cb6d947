// The Worker's entry: requests to the app, which is composed once per isolate, and what waits to Postgres.

import type { OpenAPIHono } from '@hono/zod-openapi'
import { createApp } from './app.ts'
import type { AppEnv } from './context.ts'
import { createDeps } from './deps.ts'
import { composeEvents } from './deps-events.ts'
import { parseEnv } from './env.ts'

export { Outbox } from './events/outbox.ts'

let app: OpenAPIHono<AppEnv> | undefined

export default {
  fetch: (request, bindings, execution) => {
    app ??= createApp(createDeps(parseEnv(bindings)))
    return app.fetch(request, bindings as object, execution)
  },
  queue: (batch, bindings) => composeEvents(parseEnv(bindings)).consume(batch),
  scheduled: (_event, bindings) => composeEvents(parseEnv(bindings)).tidy(),
} satisfies ExportedHandler
