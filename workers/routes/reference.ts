// GET /openapi.json, and /docs: the same document for people, drawn by Scalar from our own address.

import type { OpenAPIHono } from '@hono/zod-openapi'
import { Scalar } from '@scalar/hono-api-reference'
import { Hono } from 'hono'
import type { AppEnv } from '../context.ts'
import { openApiDocument } from '../openapi.ts'

/** Put there by build/public.ts. */
const SCALAR_SCRIPT = '/assets/scalar.js'

/** Scalar writes inline styles and reads fonts and images as data; nothing may come from or go to elsewhere. */
const contentSecurityPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The reference of `app`, whose routes are read when the document is first asked for. */
export const referenceRoutes = (app: OpenAPIHono<AppEnv>, newId: () => string) => {
  let document: string | undefined
  const routes = new Hono<AppEnv>()

  routes.get('/openapi.json', (c) => {
    document ??= JSON.stringify(openApiDocument(app))
    return c.body(document, 200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'public, max-age=300',
    })
  })

  routes.get(
    '/docs',
    async (c, next) => {
      c.set('nonce', newId())
      await next()
      c.header('Content-Security-Policy', contentSecurityPolicy(c.var.nonce))
    },
    Scalar<AppEnv>((c) => ({
      url: '/openapi.json',
      cdn: SCALAR_SCRIPT,
      bundle: false,
      nonce: c.var.nonce,
      pageTitle: 'BetterPrompts API',
      theme: 'default',
      withDefaultFonts: false,
      telemetry: false,
      agent: { disabled: true },
      mcp: { disabled: true },
      proxyUrl: '',
      showDeveloperTools: 'never',
      defaultOpenAllTags: true,
      hideClientButton: true,
      hideModels: true,
      orderSchemaPropertiesBy: 'preserve',
    })),
  )

  return routes
}
