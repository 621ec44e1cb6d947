import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'
import { parse } from './parse.ts'

const ROOM = 400
const fence = (lines: number) => `\`\`\`python\n${'x = compute(x, y)\n'.repeat(lines)}\`\`\``

describe('an excerpt', () => {
  it('is the prompt itself where it fits', () => {
    const prompt = `Find the bug.\n\n${fence(10)}`
    expect(excerpt(parse(prompt), ROOM)).toBe(prompt)
  })

  it.each([
    ['before', (material: string) => `Why is this so slow?\n\n${material}`],
    ['behind', (material: string) => `${material}\n\nWhy is this so slow?`],
    ['between', (material: string) => `Hi!\n\n${material}\n\nWhy is this so slow?\n\n${material}`],
  ])('has a request whole that stands %s long material', (_where, compose) => {
    const text = excerpt(parse(compose(fence(100))), ROOM)
    expect(text).toContain('Why is this so slow?')
    expect(text).toContain(' … ')
    expect(text.length).toBeLessThanOrEqual(ROOM)
  })

  it('has beginning and end of the material', () => {
    const log = Array.from({ length: 80 }, (_, n) => `2026-01-01T00:00:${n % 60}Z ERROR attempt ${n} failed`)
    const text = excerpt(parse(`What went wrong?\n\n\`\`\`\n${log.join('\n')}\n\`\`\``), ROOM)
    expect(text).toContain('attempt 0')
    expect(text).toContain('attempt 79')
  })

  it('has beginning and end of a request that is itself too long', () => {
    const request = `Write a story. ${'It must have a dragon and a knight in it. '.repeat(40)}End it well.`
    const text = excerpt(parse(request), ROOM)
    expect(text).toMatch(/^Write a story\..* … .*End it well\.$/s)
    expect(text.length).toBeLessThanOrEqual(ROOM)
  })

  it('has the first and the last of many questions whole, rather than a shred of each', () => {
    const ask = (n: number) => `What does the line number ${n} do?\n\n${fence(1)}`
    const text = excerpt(parse(Array.from({ length: 25 }, (_, n) => ask(n)).join('\n\n')), ROOM)
    expect(text).toContain('What does the line number 0 do?')
    expect(text).toContain('What does the line number 24 do?')
    expect(text.match(/What does the line number/g)).toHaveLength((text.match(/do\?/g) ?? []).length)
  })

  it.each([300, 600])('keeps to the room, and says something, with %i questions', (count) => {
    const prompt = Array.from({ length: count }, (_, n) => `Q${n}?\n\n\`\`\`\na=${n}\n\`\`\``).join('\n\n')
    const text = excerpt(parse(prompt), ROOM)
    expect(text).toContain('Q0?')
    expect(text.length).toBeLessThanOrEqual(ROOM)
    expect(text).not.toMatch(/…\s*…/)
  })

  it('cuts no character in half', () => {
    for (const room of [400, 401, 402, 403]) {
      const text = excerpt(parse(`Summarise: ${'😀'.repeat(700)}`), room)
      expect(text).not.toMatch(/\p{Surrogate}/u)
    }
  })
})
