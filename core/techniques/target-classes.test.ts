import { expect, it } from 'vitest'
import { calls, targetClasses } from './target-classes.ts'

const fits = (reasoning: number, plain: number, small: number) => ({
  fits: {
    intents: { otherwise: 1 },
    complexity: { simple: 1, moderate: 1, complex: 1 },
    targets: { reasoning, plain, small },
  },
})

it('names the kinds of model that a technique suits', () => {
  expect(targetClasses(fits(1, 1, 0.8))).toBe('every model')
  expect(targetClasses(fits(1, 1, 0.6))).toBe('large models; small models less')
  expect(targetClasses(fits(0.6, 1, 0.7))).toBe(
    'large models that do not reason; models that reason and small models less',
  )
  expect(targetClasses(fits(0, 1, 1))).toBe('large models that do not reason and small models')
  expect(targetClasses(fits(0, 0.2, 1))).toBe('small models')
  expect(targetClasses(fits(0, 0, 0))).toBe('no model')
})

it('says how often the model is called', () => {
  expect(calls({ sentences: ['Do it.'] })).toBe('one')
  expect(calls({ sentences: ['Do it.'], plan: () => [] })).toBe('one or several')
  expect(calls({ sentences: [], plan: () => [] })).toBe('several')
})
