// The arrows of the house, from architecture to rule: each folder may import only what is listed for it.

/** @type {Record<string, { folder: string, may: string[], packages: string[] }>} */
const ROOMS = {
  core: { folder: '^core/', may: ['^core/'], packages: ['zod'] },
  db: {
    folder: '^db/(?!commands/)',
    may: ['^db/', '^core/(api-key|events|techniques/technique)'],
    packages: ['drizzle-orm', '@neondatabase/serverless', 'drizzle-kit'],
  },
  playground: { folder: '^clients/playground/', may: ['^clients/playground/', '^core/'], packages: ['hono'] },
}

/** What the inference server may know of the rest: the contract, the words for what it found, and the errors. */
const INFERENCE_MAY = [
  '^inference-node/',
  '^core/(inference-contract|describe-error|errors|access/limits)',
  '^core/intents/',
]

const only = ({ folder, may, packages }, name) => ({
  name: `${name}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: folder, pathNot: '\\.test\\.ts$' },
  to: { pathNot: [...may, ...packages.map((p) => `node_modules/${p}/`)] },
})

const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

export default {
  forbidden: [
    ...Object.entries(ROOMS).map(([name, room]) => only(room, name)),
    never(
      'inference-node-imports-only-what-it-may',
      { path: '^inference-node/', pathNot: '\\.test\\.ts$' },
      { path: '^(core|db|workers|local|models|tests)/', pathNot: INFERENCE_MAY },
      'it is shipped without the rest',
    ),
    never(
      'clients-import-core-only',
      { path: '^clients/', pathNot: '\\.test\\.ts$' },
      { path: '^(workers|db|inference-node|local|models|tests)/' },
      'they are thin: what they show comes from core or over HTTP',
    ),
    never(
      'no-circles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'a circle has no beginning to read from',
    ),
    never(
      'routes-and-middleware-never-import-adapters',
      { path: '^workers/(routes|middleware|docs|app)', pathNot: '\\.test\\.tsx?$' },
      { path: '^(workers/adapters|db)/' },
      'they receive deps',
    ),
    never(
      'adapters-never-import-routes',
      { path: '^workers/adapters/' },
      { path: '^workers/(routes|middleware|app|deps|index)' },
      'arrows run one way',
    ),
    never(
      'only-the-entry-composes',
      { path: '^(core|db|workers|inference-node|local)/', pathNot: '\\.test\\.tsx?$|^workers/index\\.ts$' },
      { path: '^workers/(index|app|deps)\\.tsx?$' },
      'only the entry composes',
    ),
    never(
      'the-worker-never-imports-the-laptop',
      { path: '^workers/', pathNot: '\\.test\\.tsx?$' },
      { path: '^(local|models/.*/|tests|checks)/' },
      'stand-ins stay on the laptop, models on the inference server',
    ),
    never(
      'only-the-build-knows-the-page',
      { pathNot: '^(clients/playground|workers/build)/' },
      { path: '^clients/playground/' },
      'people hold it in their hands; the rest is held through the API',
    ),
    never(
      'no-unresolvable',
      {},
      { couldNotResolve: true, pathNot: '^cloudflare:' },
      'an import that leads nowhere',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules/.+/node_modules|\\.tsbuild)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'workerd', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
}
