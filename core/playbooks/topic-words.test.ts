// A word of the topic is not the thing asked for: each pair shows a cue meant and the same word by the way.

import { describe, expect, it } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { brainstorming } from './brainstorming.ts'
import { explanation } from './explanation/index.ts'
import type { Playbook } from './playbook.ts'
import { problemSolving } from './problem-solving/index.ts'
import { taskPlanning } from './task-planning/index.ts'

const genreOf = (playbook: Playbook, prompt: string): string | undefined => {
  const document = parse(prompt)
  return playbook.genres.find(({ cue }) =>
    typeof cue === 'function' ? cue(document) : (cue?.test(document.requestText) ?? true),
  )?.id
}

describe('a word of the topic', () => {
  it.each([
    [problemSolving, 'critique', "what's wrong with my plan to sell bread", "what's wrong with my tomatoes"],
    [problemSolving, 'critique', 'roast my startup idea', 'roast my chicken timing'],
    [problemSolving, 'architecture', 'design a backend for 40 clinics', 'rest api design for refunds'],
    [
      problemSolving,
      'architecture',
      'how would you build a photo service, postgres',
      'how would you build trust',
    ],
    [
      problemSolving,
      'kitchen-and-garden',
      'our bread keeps sinking',
      'our bread supplier keeps delivering late',
    ],
    [problemSolving, 'clearing-out', 'I inherited boxes of letters', 'I inherited a server with 40 jobs'],
    [
      problemSolving,
      'legal-trouble',
      'charged with fraud, what now',
      'our model flags fraud too often, options',
    ],
    [
      taskPlanning,
      'fitness',
      'training plan for my first triathlon',
      'training plan for our U10 hockey team',
    ],
    [
      taskPlanning,
      'renovation',
      'plan the order of our bathroom renovation',
      "a note about my neighbour's renovation at dawn",
    ],
    [problemSolving, 'danger', 'our dog ate a grape', 'fuel ate most of our margin, what now'],
    [problemSolving, 'relationship', 'my kids argue daily', 'catalogue of engines for my kids'],
    [taskPlanning, 'event', 'plan our wedding, 60 guests', "lose weight before my sister's wedding, plan"],
    [taskPlanning, 'season', 'plan my garden for spring', 'plan a talk with a garden centre buyer'],
    [brainstorming, 'things-to-do', 'things to do in York', 'activities for our residents in the lounge'],
    [brainstorming, 'business-names', 'names for a fish and chip shop', 'names for the enemies in my game'],
    [brainstorming, 'gifts', 'gift for my boss', 'gift wrap ideas without paper'],
    [explanation, 'by-hand', 'how do I patch a tyre', 'how to patch things up with my cousin'],
  ])('%#: names a genre only where it is the thing', (playbook, genre, meant, byTheWay) => {
    expect(genreOf(playbook, meant)).toBe(genre)
    expect(genreOf(playbook, byTheWay)).not.toBe(genre)
  })
})
