import { expect, it } from 'vitest'
import { unusedAnswers } from './unused-answers.ts'

it('names the slots whose answers do not stand in the text, however they were woven in', () => {
  const enhanced = 'write an email\n\nUse these facts: what for: pay less; how: as\nfriends.'
  const answers = { goal: '  pay  less.', footing: 'as friends', colour: 'green' }
  expect(unusedAnswers(answers, enhanced)).toEqual(['colour'])
})
