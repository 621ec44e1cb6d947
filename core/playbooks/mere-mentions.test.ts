// A genre’s word in a prompt that asks for something else must not bring in the genre’s lines.

import { expect, test } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { codeGeneration } from './code-generation/index.ts'
import type { Playbook } from './playbook.ts'
import { professionalWriting } from './professional-writing/index.ts'

const linesOf = (playbook: Playbook, prompt: string): string[] => {
  const document = parse(prompt)
  const genre = playbook.genres.find(({ cue }) =>
    typeof cue === 'function' ? cue(document) : (cue?.test(document.requestText) ?? true),
  )
  return (genre?.lines ?? [])
    .filter(({ when, unless, small }) => !small && (!when || when.test(prompt)) && !unless.test(prompt))
    .map(({ id }) => id)
}

test.each([
  'my landlord apologised by email, how do I answer',
  'write a handover letter for the keys of our flat',
  'minutes template for our choir’s committee',
  'cover letter guidance for our pupils',
  'advert for our amateur choir, we need tenors',
  'safety leaflet for the woodwork room',
  'policy for our dog groomer on late cancellations',
  'job description says "resilient", what does it mean',
  'proposal to my girlfriend, what do I say',
  'rent increase letter to my tenant, from 700 to 760 in July',
  'terms for a bet between friends',
  'readme badge code',
  'sponsor letter for our chess tournament',
])('no line of the genre: %s', (prompt) => {
  expect(linesOf(professionalWriting, prompt)).toEqual([])
})

test.each([
  'excel formula for age from birth date',
  'chess elo calculator in js',
  'what is a dockerfile',
  'script to read aloud at the opening of a shop',
  'github actions yaml that runs the tests on push',
  'esp32 with a soil sensor, battery dies after a week',
])('no line for the code: %s', (prompt) => {
  expect(linesOf(codeGeneration, prompt)).toEqual([])
})

test('an advert for somebody to work is a job advert', () => {
  expect(linesOf(professionalWriting, 'advert for a part-time cleaner at our school')).toEqual([
    'given-conditions',
  ])
})

test('a script that deletes shows first what it would delete', () => {
  expect(
    linesOf(codeGeneration, 'python script that goes over our backup drive and deletes old ones'),
  ).toEqual(['look-first'])
})
