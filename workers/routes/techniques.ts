// GET /v1/techniques and /v1/techniques/:id: the catalogue, with sources and evidence.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { ProblemError } from '../../core/errors.ts'
import { TECHNIQUES } from '../../core/techniques/index.ts'
import { calls, targetClasses } from '../../core/techniques/target-classes.ts'
import type { Technique, TechniqueId } from '../../core/techniques/technique.ts'
import { CATALOGUE_VERSION } from '../../core/versions.ts'
import type { AppEnv } from '../context.ts'
import { IntentLabelSchema } from '../schemas/classification.ts'
import { jsonAnswer } from '../schemas/json.ts'
import { readProblems, techniqueProblems } from '../schemas/problem.ts'
import { TechniqueIdSchema } from '../schemas/prompt-request.ts'

const weight = () => z.number()

const summaryFields = {
  id: TechniqueIdSchema,
  title: z.string(),
  summary: z.string().openapi({ description: 'What it does to a prompt.' }),
  stage: z.enum(['frame', 'material', 'context', 'task', 'reasoning', 'output', 'check']).openapi({
    description: 'Fixes the order of additions when techniques combine.',
  }),
  byDefault: z
    .boolean()
    .openapi({ description: 'Chosen without being asked for; others need `prefer` or `require`.' }),
  source: z.object({ title: z.string(), url: z.string(), year: z.int() }),
  evidence: z.object({ strength: z.enum(['none', 'weak', 'moderate', 'strong']), note: z.string() }).openapi({
    description: 'How strong it is, and in `note` what was measured, on what, and where that ends.',
  }),
  helps: z.string().openapi({ description: 'Where it pays.' }),
  harms: z.string().openapi({ description: 'Where it costs or misleads.' }),
  targets: z.string().openapi({
    description: 'The kinds of model it suits, in words.',
    example: 'large models that do not reason and small models',
  }),
  calls: z.enum(['one', 'several', 'one or several']).openapi({
    description: 'How often the model is called; several come back as `plan`.',
  }),
  conflictsWith: z.array(TechniqueIdSchema).readonly(),
}

const Fits = z
  .object({
    intents: z.partialRecord(z.union([IntentLabelSchema, z.literal('otherwise')]), weight()),
    complexity: z.object({ simple: weight(), moderate: weight(), complex: weight() }),
    signals: z
      .partialRecord(z.enum(['reasoning', 'creativity', 'constraints', 'domain', 'ambiguity']), weight())
      .optional(),
    targets: z.object({ reasoning: weight(), plain: weight(), small: weight() }),
  })
  .openapi({ description: 'Weights from 0 (never) to 1 (made for it).' })

const FormTexts = z
  .object({
    outcome: z.string().openapi({ description: 'What a checkable answer contains: safe for every model.' }),
    process: z.string().optional().openapi({ description: 'For models that do not reason.' }),
    small: z.string().optional().openapi({ description: 'For small models that do not reason.' }),
  })
  .openapi({
    description:
      'Its own sentence by kind of model. Absent where what it adds comes from the playbook, your answers or the prompt.',
  })

const Example = z.object({
  prompt: z.string(),
  intent: IntentLabelSchema,
  target: z.string().optional(),
  prefer: z.literal(true).optional().openapi({ description: 'Asked for by name.' }),
  context: z
    .object({
      audience: z.string().optional(),
      purpose: z.string().optional(),
      conversation: z
        .array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() }))
        .readonly()
        .optional(),
    })
    .optional(),
  answers: z.record(z.string(), z.string()).optional(),
})

const Summary = z.object(summaryFields).openapi('TechniqueSummary')
const Detail = z
  .object({
    ...summaryFields,
    forms: FormTexts.optional(),
    fits: Fits,
    examples: z.object({ picks: z.array(Example).readonly(), skips: z.array(Example).readonly() }).openapi({
      description: 'Prompts that pick it and prompts that skip it.',
    }),
  })
  .openapi('Technique')

const list = createRoute({
  method: 'get',
  path: '/v1/techniques',
  tags: ['selection'],
  operationId: 'listTechniques',
  summary: 'List the techniques',
  responses: {
    200: jsonAnswer('The catalogue.', z.object({ techniques: z.array(Summary), version: z.string() })),
    ...readProblems,
  },
})

const one = createRoute({
  method: 'get',
  path: '/v1/techniques/{id}',
  tags: ['selection'],
  operationId: 'getTechnique',
  summary: 'Look at one technique',
  request: {
    params: z.object({
      id: z.string().openapi({ param: { name: 'id', in: 'path' }, example: 'chain-of-thought' }),
    }),
  },
  responses: { 200: jsonAnswer('The technique.', Detail), ...techniqueProblems },
})

const isTechniqueId = (id: string): id is TechniqueId => Object.hasOwn(TECHNIQUES, id)

export const techniqueRoutes = () =>
  new OpenAPIHono<AppEnv>()
    .openapi(list, (c) =>
      c.json({ techniques: Object.values(TECHNIQUES).map(summary), version: CATALOGUE_VERSION }, 200),
    )
    .openapi(one, (c) => {
      const { id } = c.req.valid('param')
      if (!isTechniqueId(id)) throw new ProblemError('not-found', 'There is no technique with this id.')
      return c.json(detail(TECHNIQUES[id]), 200)
    })

const summary = (technique: Technique) => {
  const { id, title, summary, stage, byDefault, source, evidence, helps, harms, conflictsWith } = technique
  return {
    id,
    title,
    summary,
    stage,
    byDefault,
    source,
    evidence,
    helps,
    harms,
    targets: targetClasses(technique),
    calls: calls(technique),
    conflictsWith,
  }
}

const detail = (technique: Technique) => {
  const { forms, fits, examples } = technique
  return { ...summary(technique), ...(forms && { forms }), fits, examples }
}
