import { describe, expect, it } from 'vitest'
import { describeError } from './describe-error.ts'

describe('describeError', () => {
  it('keeps the name and where it was thrown', () => {
    const { name, frames } = describeError(new TypeError('boom'))
    expect(name).toBe('TypeError')
    expect(frames[0]).toMatch(/^at .*describe-error\.test/)
  })

  it('keeps nothing of a message that holds a stack trace of its own', () => {
    const { frames } = describeError(
      new Error('cannot read:\n    at secret.Prompt.line(Prompt.java:1)\n    at more'),
    )
    expect(frames.join('\n')).not.toMatch(/secret|at more/)
    expect(frames.length).toBeGreaterThan(0)
  })
})
