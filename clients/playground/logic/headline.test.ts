import { describe, expect, it } from 'vitest'
import { announcement, headline } from './headline.ts'

describe('the headline', () => {
  it.each([
    [{ lines: 2, kept: 2, findings: 0 }, 'Two lines added'],
    [{ lines: 1, kept: 1, findings: 3 }, 'One line added'],
    [{ lines: 2, kept: 1, findings: 0 }, 'One of two lines kept'],
    [{ lines: 2, kept: 0, findings: 0 }, 'Your prompt as it was'],
    [{ lines: 0, kept: 0, findings: 1 }, 'One thing to fix'],
    [{ lines: 0, kept: 0, findings: 0 }, 'Your words stand as they are'],
    [{ lines: 12, kept: 12, findings: 0 }, '12 lines added'],
  ])('of %j is %s', (outcome, words) => {
    expect(headline(outcome)).toBe(words)
  })

  it('is told with the rest to somebody who does not see the page', () => {
    const findings = [{ code: 'unfilled-gap' as const, message: '' }]
    const missing = [{ slot: 'a', question: '' }]
    expect(announcement({ findings, missing }, 1)).toBe('One line added. One thing to fix. One question.')
    expect(announcement({ findings, missing: [] }, 0)).toBe('One thing to fix.')
  })
})
