// What the lines of advice, ideas and plans are for, and what only looks like a case for them.

import { describe, expect, it } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { brainstorming } from './brainstorming.ts'
import type { Playbook } from './playbook.ts'
import { problemSolving } from './problem-solving/index.ts'
import { taskPlanning } from './task-planning/index.ts'

const genreOf = (playbook: Playbook, prompt: string) => {
  const document = parse(prompt)
  return playbook.genres.find(({ cue }) =>
    typeof cue === 'function' ? cue(document) : (cue?.test(document.requestText) ?? true),
  )
}

const linesOf = (playbook: Playbook, prompt: string): string[] =>
  (genreOf(playbook, prompt)?.lines ?? [])
    .filter(({ when, unless, small }) => !small && (!when || when.test(prompt)) && !unless.test(prompt))
    .map(({ id }) => id)

const asked = (playbook: Playbook, prompt: string): string[] =>
  (genreOf(playbook, prompt)?.slots ?? []).filter(({ given }) => !given.test(prompt)).map(({ id }) => id)

describe('a line is added', () => {
  it.each([
    [problemSolving, 'table saw trips the rcd on the long extension lead', 'repair-cheapest-check'],
    [problemSolving, "neighbour's ivy grows over my fence", 'own-side-and-evidence'],
    [problemSolving, 'site is down since nine, what first', 'restore-then-find'],
    [problemSolving, 'Should I rent out the flat or sell it? Rent is 800, I owe 90k.', 'choice-committed'],
    [taskPlanning, 'rota for 6 carers, nobody three nights in a row', 'turns-counted'],
    [taskPlanning, 'rough budget for redoing the kitchen', 'forgotten-costs'],
    [taskPlanning, 'onboarding plan for a new electrician', 'signed-off-first'],
    [taskPlanning, 'plan our wedding, 70 people, in 5 months', 'latest-safe-date'],
    [brainstorming, 'books about the sea', 'who-should-skip'],
    [brainstorming, 'things to do in ghent with a wheelchair', 'step-free'],
  ] as const)('%#: %s', (playbook, prompt, line) => {
    expect(linesOf(playbook, prompt)).toContain(line)
  })
})

describe('nothing is added', () => {
  it.each([
    [problemSolving, 'postgres or mysql for a forum'],
    [problemSolving, 'fix the shelf with screws or glue? tell me which items of this list are missing'],
    [taskPlanning, 'weekly cleaning rota for the office, our cleaner comes twice'],
    [taskPlanning, 'checklist of things to buy for a first flat'],
    [taskPlanning, 'plan my sunday, laundry and a nap'],
    [brainstorming, 'ideas for a window cleaning service'],
    [brainstorming, 'gift ideas for a 9 year old who likes trains'],
    [brainstorming, 'good restaurants around here'],
    [brainstorming, 'icebreakers for a team that knows each other too well'],
  ] as const)('%#: %s', (playbook, prompt) => {
    expect(linesOf(playbook, prompt)).toEqual([])
  })
})

describe('what decides is asked', () => {
  it.each([
    [problemSolving, 'should I take the job in Leeds', 'what_changes'],
    [brainstorming, 'good restaurants around here', 'town'],
    [taskPlanning, 'rough budget for redoing the kitchen', 'cost_basis'],
    [problemSolving, 'The HOA fined us for a red door. State law is on our side?', 'jurisdiction'],
  ] as const)('%#: %s', (playbook, prompt, slot) => {
    expect(asked(playbook, prompt)).toContain(slot)
  })
})

describe('a topic word alone decides nothing', () => {
  it.each([
    [problemSolving, 'referee 1 objects that our mice were too old, how to respond?'],
    [problemSolving, 'is evening college at 45 a good idea'],
    [problemSolving, 'Critique this first paragraph of my novel'],
    [problemSolving, 'the buyer wants 500 off, is that much'],
    [problemSolving, 'Guest got three offers for the hall and asks why ours costs more'],
    [taskPlanning, 'stewards complain about the new roster, who do we speak to first'],
    [taskPlanning, 'inventory form for when tenants move out of the flat'],
    [taskPlanning, 'our project needs a name'],
    [taskPlanning, 'is it realistic to learn dutch by june?'],
    [taskPlanning, 'my group does nothing for the project'],
    [brainstorming, 'what may I legally ask an applicant'],
    [brainstorming, 'questions to ask in my one-on-one'],
  ] as const)('%#: %s', (playbook, prompt) => {
    expect(linesOf(playbook, prompt)).toEqual([])
  })

  it('answers a message that came instead of opening a talk', () => {
    expect(linesOf(problemSolving, 'Client wrote: "the lamp came broken" what do I answer')).toEqual([
      'no-invented-cause',
    ])
    expect(linesOf(problemSolving, 'Client wrote: "and the shop too?" what do I answer')).toEqual([])
    expect(linesOf(problemSolving, 'Tenant wrote: "the tap is broken again" what do I answer')).toEqual([])
  })

  it('treats kin as circumstances where something is to be reckoned', () => {
    expect(
      genreOf(problemSolving, 'seating plan: 70 guests, my parents sit apart')?.sensitive,
    ).toBeUndefined()
    expect(
      genreOf(problemSolving, 'fixed or variable, 300k loan, our baby comes in may')?.sensitive,
    ).toBeUndefined()
    expect(genreOf(problemSolving, 'my wife wants a divorce, who keeps the mortgage')?.sensitive).toBe(true)
  })
})
