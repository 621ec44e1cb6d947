import { describe, expect, it } from 'vitest'
import { UsageError } from './command.ts'
import { readCommand } from './read-command.ts'

describe('readCommand', () => {
  it('takes the prompt in quotes or as bare words', () => {
    for (const words of [['write a haiku'], ['write', 'a', 'haiku']]) {
      expect(readCommand(words)).toMatchObject({ name: 'enhance', source: { text: 'write a haiku' } })
    }
  })

  it('reads standard input without a prompt, and where - asks for it', () => {
    expect(readCommand([])).toMatchObject({ source: { from: 'stdin', asked: false } })
    expect(readCommand(['-'])).toMatchObject({ source: { from: 'stdin', asked: true } })
    expect(readCommand(['lint', '-'])).toMatchObject({ name: 'lint', source: { from: 'stdin', asked: true } })
  })

  it('lints when the first word is lint, not when a prompt begins with it', () => {
    expect(readCommand(['lint', 'do it'])).toMatchObject({ name: 'lint', source: { text: 'do it' } })
    expect(readCommand(['lint my code'])).toMatchObject({ name: 'enhance' })
  })

  it('takes a prompt that begins with a dash after --', () => {
    expect(readCommand(['--json', '--', '--fix it'])).toMatchObject({
      json: true,
      source: { text: '--fix it' },
    })
  })

  it('may keep a prompt out of the history, and lint keeps none', () => {
    expect(readCommand(['x'])).toMatchObject({ store: true })
    expect(readCommand(['x', '--no-store'])).toMatchObject({ store: false })
    expect(readCommand(['lint', 'x', '--no-store'])).toMatchObject({ name: 'lint' })
  })

  it('gathers what may be repeated', () => {
    const command = readCommand([
      'x',
      '--answer',
      'goal=a=b',
      '--answer',
      'footing=friends',
      '--prefer',
      'role',
    ])
    expect(command).toMatchObject({
      wishes: { answers: { goal: 'a=b', footing: 'friends' }, prefer: ['role'] },
    })
  })
})

describe('readCommand says what to change', () => {
  it.each([
    [['--nonsense'], /Unknown option '--nonsense'/],
    [
      ['- one\n- two'],
      /^Unknown option '- '\. A prompt that begins with a dash goes behind `--` or through a pipe\.$/,
    ],
    [['x', '--target'], /^Option '--target <value>' argument missing\.$/],
    [['x', '--target', 'gpt-17'], /“gpt-17”.*claude/],
    [['x', '--require', 'magic'], /--require.*“magic”.*few-shot/],
    [['x', '--answer', 'goal'], /slot=answer/],
    [['x', '--answer', 'goal='], /--answer must not be blank/],
    [['x', '--answer', 'Goal=x'], /slot=answer/],
    [['x', '--max-tokens', '1e2'], /0 to 2000/],
    [['x', '--max-tokens', '2001'], /0 to 2000/],
    [['x', '--audience', ' '], /--audience must not be blank/],
    [['x', '--purpose', 'y'.repeat(501)], /500 characters/],
    [['x', '--json', '--explain'], /exclude each other/],
    [['x', '--offline', '--url', 'http://x'], /exclude each other/],
    [['lint', 'x', '--target', 'claude'], /--target does not go with lint/],
  ])('%j', (words, says) => {
    expect(() => readCommand(words)).toThrow(UsageError)
    expect(() => readCommand(words)).toThrow(says)
  })
})
