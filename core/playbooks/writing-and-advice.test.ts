// The nine playbooks of writing and advice: what their cues mean, and the rules every line keeps.

import { describe, expect, it } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { brainstorming } from './brainstorming.ts'
import { conversation } from './conversation.ts'
import { creativeWriting } from './creative-writing.ts'
import type { GenreExamples } from './examples/genre-examples.ts'
import { problemSolvingExamples } from './examples/problem-solving.ts'
import { professionalWritingExamples } from './examples/professional-writing.ts'
import {
  brainstormingExamples,
  conversationExamples,
  creativeWritingExamples,
  explanationExamples,
  questionAnsweringExamples,
  roleplayExamples,
} from './examples/shorter-playbooks.ts'
import { taskPlanningExamples } from './examples/task-planning.ts'
import { explanation } from './explanation/index.ts'
import type { Genre, Line, Playbook } from './playbook.ts'
import { problemSolving } from './problem-solving/index.ts'
import { professionalWriting } from './professional-writing/index.ts'
import { questionAnswering } from './question-answering.ts'
import { roleplay } from './roleplay.ts'
import { taskPlanning } from './task-planning/index.ts'

const PLAYBOOKS: readonly (readonly [Playbook, GenreExamples])[] = [
  [questionAnswering, questionAnsweringExamples],
  [explanation, explanationExamples],
  [problemSolving, problemSolvingExamples],
  [taskPlanning, taskPlanningExamples],
  [creativeWriting, creativeWritingExamples],
  [professionalWriting, professionalWritingExamples],
  [brainstorming, brainstormingExamples],
  [conversation, conversationExamples],
  [roleplay, roleplayExamples],
]

const genreOf = (playbook: Playbook, prompt: string): Genre => {
  const document = parse(prompt)
  const genre = playbook.genres.find(({ cue }) =>
    typeof cue === 'function' ? cue(document) : (cue?.test(document.requestText) ?? true),
  )
  if (!genre) throw new Error('the last genre takes everything')
  return genre
}

const linesFor = (playbook: Playbook, prompt: string): Line[] =>
  genreOf(playbook, prompt).lines.filter(
    ({ when, unless }) => (!when || when.test(prompt)) && !unless.test(prompt),
  )

const slotsFor = (playbook: Playbook, prompt: string): string[] =>
  genreOf(playbook, prompt)
    .slots.filter(({ given }) => !given.test(prompt))
    .map(({ id }) => id)

describe.each(PLAYBOOKS)('the playbook of $intent', (playbook, examples) => {
  const lines = playbook.genres.flatMap((genre) => genre.lines)
  const slots = playbook.genres.flatMap((genre) => genre.slots)

  it('has examples for every genre but the general one', () => {
    expect(Object.keys(examples).sort()).toEqual(
      playbook.genres
        .slice(0, -1)
        .map(({ id }) => id)
        .sort(),
    )
  })

  it.each(Object.entries(examples).flatMap(([id, { picks }]) => picks.map((prompt) => [id, prompt])))(
    'reads %s in: %s',
    (id, prompt) => expect(genreOf(playbook, prompt ?? '').id).toBe(id),
  )

  it.each(Object.entries(examples).flatMap(([id, { skips }]) => skips.map((prompt) => [id, prompt])))(
    'does not read %s in: %s',
    (id, prompt) => expect(genreOf(playbook, prompt ?? '').id).not.toBe(id),
  )

  it('ends with one genre that has no cue', () => {
    expect(playbook.genres.filter(({ cue }) => !cue)).toEqual([playbook.genres.at(-1)])
  })

  it('names each genre and each line once', () => {
    for (const ids of [playbook.genres.map(({ id }) => id), lines.map(({ id }) => id)])
      expect(new Set(ids).size).toBe(ids.length)
  })

  it('never says a line twice: each line settles itself', () => {
    for (const { text, unless } of lines) expect(unless.test(text), text).toBe(true)
  })

  it('writes whole, short sentences', () => {
    for (const { text } of lines) {
      expect(text).toMatch(/^[A-Z].*\.$/)
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(25)
    }
  })

  it('uses no filler and asks for no thinking aloud', () => {
    const filler =
      /\b(?:clear|concise|detailed|comprehensive|engaging|compelling|professional(?!\.)|thorough|well-structured|step by step|think|creative|high-quality|appropriate|relevant|ensure)\b/i
    for (const { text } of lines) expect(text).not.toMatch(filler)
  })

  it('asks short questions, two to four at most', () => {
    for (const { question, id } of slots) {
      expect(question).toMatch(/\?$/)
      expect(question.split(/\s+/).length, question).toBeLessThanOrEqual(20)
      expect(id).toMatch(/^[a-z_]+$/)
    }
    for (const genre of playbook.genres) expect(genre.slots.length).toBeLessThanOrEqual(4)
  })

  it('reads long prompts in linear time', () => {
    const long = 'please write a plan for our team of a shop and the '.repeat(640)
    const cues = playbook.genres.flatMap(({ cue }) => (cue instanceof RegExp ? [cue] : []))
    const started = performance.now()
    for (const cue of [...cues, ...lines.map(({ unless }) => unless)]) cue.test(long)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

const ids = (playbook: Playbook, prompt: string): string[] => linesFor(playbook, prompt).map(({ id }) => id)

describe('lines follow what is asked for', () => {
  it.each([
    ['cover letter for a barista, never worked before', ['given-experience', 'no-apology-for-gaps']],
    ['10 multiple choice questions on bridges, four answers each', ['plausible-distractors']],
    [
      'compliance quiz, 8 multiple choice questions on gifts',
      ['plausible-distractors', 'situation-not-rule', 'one-defensible-answer'],
    ],
    ['agenda for the choir committee', ['purpose-of-items']],
    ['essay arguing that ferries should be free, with citations', ['essay-sources', 'essay-objection']],
    ['grant application for our bat hospital, 40 bats last year', ['grant-figures']],
    ['press release, our ferry gets a new captain, quote from her', ['no-invented-quotes']],
    ['letter to the council, the streetlight has been broken since May', ['letter-facts']],
    ['invoice reminder to a caterer, polite', ['owed-and-due']],
  ])('in %s', (prompt, expected) => expect(ids(professionalWriting, prompt)).toEqual(expected))

  it.each([
    'for school: write a press release for a toy shop',
    'You are a tired plumber. Write a complaint letter to a tile firm',
    'full grant proposal for a goat farm, 12 pages',
    'prepare a business proposal for a delivery robot',
    'resignation letter, last day friday',
    'raise request, keep it short',
    'polite mail to my boss asking for a day off',
    'trade fair follow-up email to a cool lead',
    'mail to all staff. the sink. people leave their cups in it',
    'release notes: dark theme, dropped support for Windows 7',
    'invoice reminder, the third one',
    'how do we tell a customer that her favourite trainer has left',
  ])('and nothing to: %s', (prompt) => expect(linesFor(professionalWriting, prompt)).toEqual([]))

  it.each([
    'video prompt, 6 seconds, a kite over a harbour',
    'screenplay, two pages, a judge argues with a parrot',
    'a script for my shop staff, people are rude to them',
    'chapter one of a mystery set in a bakery',
  ])('nor, in stories and pictures, to: %s', (prompt) =>
    expect(linesFor(creativeWriting, prompt)).toEqual([]),
  )

  it('does not take a joke about a dying boiler for grief', () => {
    expect(
      genreOf(creativeWriting, 'silly poem for my wife about our boiler dying on Sunday').sensitive,
    ).toBeFalsy()
    expect(genreOf(creativeWriting, 'poem for my wife about her dying').sensitive).toBe(true)
  })
})

describe('the worked examples', () => {
  it('ask the landlord’s tenant how much, why and how they write to each other', () => {
    const prompt = 'Write an email to my landlord asking for a rent reduction'
    expect(linesFor(professionalWriting, prompt).map(({ text }) => text)).toEqual([
      'Use only the facts given here; where one is needed, leave it in [brackets].',
    ])
    expect(slotsFor(professionalWriting, prompt)).toEqual(['amount', 'grounds', 'footing'])
  })

  it('name bookings and closing days for Lisbon and ask for month, ages and budget', () => {
    const prompt = 'Plan a 5 day trip to Lisbon with two kids, not too expensive, we hate museums'
    expect(linesFor(taskPlanning, prompt).map(({ text }) => text)).toEqual([
      'Name what must be booked ahead and how early, and which sights are shut on which weekday.',
    ])
    expect(slotsFor(taskPlanning, prompt)).toEqual(['month', 'ages', 'budget_per_day'])
  })

  it('leave the poem alone, with one question', () => {
    const prompt = "poem for nan's funeral, she loved gardening"
    expect(linesFor(creativeWriting, prompt)).toEqual([])
    expect(slotsFor(creativeWriting, prompt)).toEqual(['what_they_were_like'])
  })

  it.each([
    [conversation, 'thanks, that helped!'],
    [questionAnswering, 'What is the capital of Australia?'],
    [roleplay, 'Act as a Linux terminal, output only'],
    [problemSolving, 'my cat threw up twice and is hiding, what do i do'],
    [creativeWriting, 'haiku, dishwasher, heartbreak'],
  ] as const)('add nothing: %#', (playbook, prompt) => {
    expect(linesFor(playbook, prompt)).toEqual([])
  })
})
