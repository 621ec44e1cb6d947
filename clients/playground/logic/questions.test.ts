import { describe, expect, it } from 'vitest'
import { answersIn, stillAsked } from './questions.ts'

const question = (slot: string) => ({ slot, question: `${slot}?` })

describe('questions', () => {
  it('that were answered stay, before the new ones', () => {
    const asked = [question('month'), question('ages')]
    expect(stillAsked(asked, { ages: '6 and 9' }, [question('month'), question('budget')])).toEqual([
      question('ages'),
      question('month'),
      question('budget'),
    ])
  })

  it('are left unanswered by white space', () => {
    const fields: Record<string, string> = { month: ' \n', ages: '6 and 9\nno naps' }
    expect(answersIn([question('month'), question('ages')], (slot) => fields[slot] ?? '')).toEqual({
      ages: '6 and 9\nno naps',
    })
  })
})
