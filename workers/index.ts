// The Worker's entry: composes the app once per isolate and hands it every request.

import type { OpenAPIHono } from '@hono/zod-openapi'
import { createApp } from './app.ts'
import type { AppEnv } from './context.ts'
import { createDeps } from './deps.ts'
import { parseEnv } from './env.ts'

let app: OpenAPIHono<AppEnv> | undefined

export default {
  fetch: (request, bindings, execution) => {
    app ??= createApp(createDeps(parseEnv(bindings)))
    return app.fetch(request, bindings as object, execution)
  },
} satisfies ExportedHandler
