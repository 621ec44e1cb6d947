// What zod found wrong, as fields and rules that a caller can act on. Values are never quoted.

import type { z } from '@hono/zod-openapi'
import { LIMITS } from '../../core/access/limits.ts'
import { type FieldError, ProblemError } from '../../core/errors.ts'

type Issue = z.core.$ZodIssue

const LONGEST_NAME = 64
const TYPE_RULES: Readonly<Record<string, string>> = {
  object: 'must be an object',
  record: 'must be an object',
  array: 'must be a list',
}

/** For an app's `defaultHook`. @throws ProblemError `invalid-request` unless the request was valid. */
export const refuseInvalid = (result: { success: true } | { success: false; error: z.ZodError }): void => {
  if (result.success) return
  const errors = result.error.issues.flatMap((issue) => brokenRules(issue)).slice(0, LIMITS.listedErrors)
  throw new ProblemError('invalid-request', 'The request breaks a rule, see errors.', { errors })
}

const brokenRules = (issue: Issue, parent: readonly PropertyKey[] = []): FieldError[] => {
  const path = [...parent, ...issue.path]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ field: jsonPath([...path, key]), rule: 'is not a known field' }))
    case 'invalid_key':
      return [{ field: jsonPath(path), rule: issue.issues[0]?.message ?? issue.message }]
    case 'invalid_union': {
      const nearest = issue.errors.find((branch) => branch.every(isInside))
      return (
        nearest?.flatMap((inner) => brokenRules(inner, path)) ?? [
          { field: jsonPath(path), rule: issue.message },
        ]
      )
    }
    case 'invalid_type':
      return [{ field: jsonPath(path), rule: TYPE_RULES[issue.expected] ?? issue.message }]
    default:
      return [{ field: jsonPath(path), rule: issue.message }]
  }
}

/** The branch of a union was the right kind of thing, but something within it is wrong. */
const isInside = (issue: Issue): boolean => issue.path.length > 0 || issue.code === 'unrecognized_keys'

/** `context.conversation[0].role`. */
const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    const name = String(part).slice(0, LONGEST_NAME)
    return text === '' ? name : `${text}.${name}`
  }, '')
