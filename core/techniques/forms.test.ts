import { expect, it } from 'vitest'
import { TARGET_PRESETS } from '../targets/presets.ts'
import { formFor } from './forms.ts'

const FORMS = { outcome: 'Give the steps.', process: 'Work step by step.', small: 'Go step by step.' }
const { default: unknown, claude, 'gpt-4o': plain, small } = TARGET_PRESETS

it('a target that reasons, or may, gets the outcome form, also when it is small', () => {
  for (const target of [unknown, claude, { ...small, reasons: 'unknown' as const }])
    expect(formFor(FORMS, target)).toBe(FORMS.outcome)
})

it('one that does not reason gets the process form, or the outcome form where there is no other', () => {
  expect(formFor(FORMS, plain)).toBe(FORMS.process)
  expect(formFor({ outcome: FORMS.outcome }, plain)).toBe(FORMS.outcome)
})

it('a small one gets the short form where there is one', () => {
  expect(formFor(FORMS, small)).toBe(FORMS.small)
  expect(formFor({ outcome: FORMS.outcome, process: FORMS.process }, small)).toBe(FORMS.process)
})
