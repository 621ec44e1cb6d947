// The model a prompt is written for, as callers name it: a preset, or what the model can do.

import { z } from '@hono/zod-openapi'
import { TARGET_PRESETS, type TargetPreset } from '../../core/targets/presets.ts'
import type { Target } from '../../core/targets/target.ts'

const names = Object.keys(TARGET_PRESETS) as [TargetPreset, ...TargetPreset[]]
const { default: unknown } = TARGET_PRESETS

const Preset = z
  .enum(names)
  .openapi('TargetPreset', { description: 'A model family of today.', example: 'claude' })

const Traits = z
  .strictObject({
    reasons: z.enum(['yes', 'no', 'unknown'], 'must be yes, no or unknown').default(unknown.reasons).openapi({
      description: 'Whether the model thinks before it answers. Unknown counts as yes.',
    }),
    size: z.enum(['small', 'large'], 'must be small or large').default(unknown.size),
    context: z
      .int('must be a whole number of tokens')
      .min(1_000, 'must be at least 1000')
      .max(100_000_000, 'must be at most 100000000')
      .default(unknown.context)
      .openapi({
        description: 'Context window, in tokens.',
      }),
    markup: z
      .enum(['plain', 'markdown', 'xml'], 'must be plain, markdown or xml')
      .default(unknown.markup)
      .openapi({
        description: 'What sets material apart best.',
      }),
    jsonMode: z.boolean('must be true or false').default(unknown.jsonMode).openapi({
      description: 'Whether the API can force JSON that follows a schema.',
    }),
    tools: z.boolean('must be true or false').default(unknown.tools),
  })
  .openapi('TargetTraits', {
    description: 'What the model can do. What is left out is as in the preset `default`.',
  })

/** Resolves to the traits; absent means the preset `default`. */
export const TargetSchema = z
  .union([Preset, Traits], `must be an object of traits or one of: ${names.join(', ')}`)
  .default('default')
  .transform((target): Target => (typeof target === 'string' ? TARGET_PRESETS[target] : target))
