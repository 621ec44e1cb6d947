import { describe, expect, it } from 'vitest'
import { cutAdded, infidelity } from './fidelity.ts'

const at = (start: number, end: number) => ({ technique: 'constraints' as const, span: { start, end } })

describe('fidelity', () => {
  it('cuts spans out in any order', () => {
    expect(
      cutAdded('aXbYc', [
        { start: 3, end: 4 },
        { start: 1, end: 2 },
      ]),
    ).toBe('abc')
  })

  it('passes a result that restores the prompt', () => {
    expect(infidelity('ab', { enhanced: 'abZ', added: [at(2, 3)] }, '')).toBeUndefined()
  })

  it('refuses one that does not', () => {
    expect(infidelity('ab', { enhanced: 'aZ', added: [at(1, 2)] }, '')).toMatch(/restored/)
  })

  it('refuses an empty addition', () => {
    expect(infidelity('ab', { enhanced: 'ab  ', added: [at(2, 4)] }, '')).toMatch(/empty/)
  })

  it('refuses an internal name, unless the caller wrote it', () => {
    const leaking = { enhanced: 'ab code_generation', added: [at(2, 18)] }
    expect(infidelity('ab', leaking, '')).toMatch(/code_generation/)
    expect(infidelity('ab', leaking, 'code_generation')).toBeUndefined()
  })
})
