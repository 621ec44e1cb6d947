import { describe, expect, it } from 'vitest'
import { slice } from '../span.ts'
import { parse } from './parse.ts'

/** What the parser made of a prompt, in the words of the prompt. */
const read = (text: string) => {
  const document = parse(text)
  return {
    request: document.request.map((span) => slice(text, span)),
    material: document.material.map(({ kind, span, delimited }) => [kind, delimited, slice(text, span)]),
    constraints: document.constraints.map(({ kind, value }) => `${kind}: ${value}`),
  }
}

describe('the worked examples', () => {
  it.each([
    'thanks, that helped!',
    'What is the capital of Australia?',
    "poem for nan's funeral, she loved gardening",
    'my cat threw up twice and is hiding, what do i do',
    'make it shorter',
    'who won last night?',
    'Plan a 5 day trip to Lisbon with two kids, not too expensive, we hate museums',
    'A bat and a ball cost $1.10 in total. The bat costs $1.00 more than the ball. How much does the ball cost?',
  ])('%s: all of it is request and nothing is demanded', (text) => {
    expect(read(text)).toEqual({ request: [text], material: [], constraints: [] })
    expect(parse(text)).toMatchObject({
      language: 'en',
      engineered: false,
      tasks: [{ start: 0, end: text.length }],
    })
  })

  it("Translate 'good morning' to Japanese", () => {
    expect(read("Translate 'good morning' to Japanese")).toEqual({
      request: ['Translate', 'to Japanese'],
      material: [['quote', true, 'good morning']],
      constraints: ['language: ja'],
    })
  })

  it('Act as a Linux terminal, output only', () => {
    expect(read('Act as a Linux terminal, output only').constraints).toEqual([
      'role: a linux terminal',
      'answer-only: only',
    ])
  })

  it('fix the grammar: …', () => {
    expect(read('fix the grammar: me and him goes to the store yesterday')).toEqual({
      request: ['fix the grammar:'],
      material: [['text', false, 'me and him goes to the store yesterday']],
      constraints: [],
    })
  })

  it('write a python function to merge overlapping intervals', () => {
    expect(parse('write a python function to merge overlapping intervals')).toMatchObject({
      programmingLanguages: ['python'],
      material: [],
    })
  })

  it('Write an email to my landlord asking for a rent reduction', () => {
    expect(read('Write an email to my landlord asking for a rent reduction').material).toEqual([])
  })

  it('an 80-line stack trace and "why???"', () => {
    const frames = Array.from({ length: 80 }, (_, i) => `    at com.shop.Cart.total(Cart.java:${i + 10})`)
    const trace = ['java.lang.NullPointerException: Cannot invoke "Price.net()"', ...frames].join('\n')
    expect(read(`${trace}\n\nwhy???`)).toEqual({
      request: ['why???'],
      material: [['log', false, trace]],
      constraints: [],
    })
  })

  it('Answer only yes or no: is 7919 prime?', () => {
    const { material, constraints } = read('Answer only yes or no: is 7919 prime?')
    expect(material).toEqual([])
    expect(constraints).toEqual(['answer-only: only'])
  })

  it('Summarize the attached report in 3 bullets for the board, with and without the report', () => {
    const lead = 'Summarize the attached report in 3 bullets for the board'
    const report = Array(60)
      .fill('Revenue grew by 4% to 31.2 million in the third quarter. Costs rose faster.')
      .join(' ')
    const demands = expect.arrayContaining(['length: 3 bullets', 'audience: board'])
    expect(read(lead)).toEqual({ request: [lead], material: [], constraints: demands })
    expect(read(`${lead}\n\n${report}`)).toEqual({
      request: [lead],
      material: [['text', false, report]],
      constraints: demands,
    })
  })

  it('SELECT … why slow?', () => {
    const query =
      'SELECT o.id, c.name FROM orders o JOIN customers c ON c.id = o.customer_id ORDER BY o.total'
    for (const prompt of [`${query} why slow?`, `${query}\n\nwhy slow?`]) {
      expect(read(prompt)).toEqual({
        request: ['why slow?'],
        material: [['code', false, query]],
        constraints: [],
      })
    }
  })
})

describe('material', () => {
  it('that the writer fenced, quoted line by line or tagged, without its marks', () => {
    expect(read('Review this:\n```js\nlet a = 1\n```\nBe brief.')).toEqual({
      request: ['Review this:', 'Be brief.'],
      material: [['code', true, 'let a = 1']],
      constraints: ['length: short'],
    })
    expect(read('Shorten <email>\nDear Ann, thanks.\n</email>').material).toEqual([
      ['email', true, 'Dear Ann, thanks.'],
    ])
    expect(read('cut this docstring to one line\n"""\nReturns the distance.\n"""').material).toEqual([
      ['text', true, 'Returns the distance.'],
    ])
    expect(read('What does she mean?\n> I would rather not.\n> Ask Tom.').material).toEqual([
      ['quote', true, '> I would rather not.\n> Ask Tom.'],
    ])
  })

  it('keeps a fence that is longer than the one inside it', () => {
    expect(read('Explain\n````\n```\ninner\n```\n````').material).toEqual([['text', true, '```\ninner\n```']])
  })

  it('that its shape gives away', () => {
    const code = 'def f(x):\n    r = {}\n\n    for i in x:\n        r[i] = 1\n    return r'
    expect(read(`is there a bug?\n\n${code}`).material).toEqual([['code', false, code]])
    const table = '| a | b |\n|---|---|\n| 1 | 2 |'
    expect(read(`Which is larger?\n${table}`).material).toEqual([['table', false, table]])
    const csv = 'name,age,city\nAnn,31,Bonn\nBo,28,Ulm'
    expect(read(`average age?\n${csv}`).material).toEqual([['table', false, csv]])
    const mail =
      'From: a@b.example\nTo: c@d.example\nSubject: Fees\n\nDear all,\nthe fee rises to 40.\nBest, Ann'
    expect(read(`What do I owe?\n\n${mail}`).material).toEqual([['email', false, mail]])
    expect(read(`${mail}\n\nWhat do I owe?`)).toMatchObject({
      request: ['What do I owe?'],
      material: [['email', false, mail]],
    })
    const talk = 'Ana: we ship on Monday\nBo: not before the audit\nAna: then Wednesday'
    expect(read(`who decides?\n${talk}`).material).toEqual([['transcript', false, talk]])
  })

  it('pasted as prose behind an instruction or in front of one', () => {
    const text =
      'The mill stood idle from the flood of 1872 until Elias Brandt, a clockmaker, bought it for its wheel.'
    expect(read(`Summarize this: ${text}`).material).toEqual([['text', false, text]])
    expect(read(`When was the flood?\n\n${text}`).material).toEqual([['text', false, text]])
    expect(read(`${text}\n\ntl;dr?`)).toMatchObject({
      request: ['tl;dr?'],
      material: [['text', false, text]],
    })
    expect(read(`Italian please, from this paragraph:\n${text}`).material).toEqual([['text', false, text]])
  })

  it('items to work on, but not a list of wishes', () => {
    const items = '1) Llevo veinte minutos esperando.\n2) Un encanto de camarero.\n3) La tortilla, fría.'
    expect(read(`Clasifica estos comentarios:\n${items}`).material).toEqual([['list', false, items]])
    expect(read('Build a todo app with:\n- drag and drop\n- offline mode\n- dark theme').material).toEqual([])
    expect(read('Explain vaccines.\n\n- audience: pharmacists\n- max 250 words').material).toEqual([])
  })

  it('a prompt that is nothing else', () => {
    const mail = 'Hi Martin,\n\nthe inspector wants a photo of the rail.\n\nCheers,\nGosia'
    expect(read(mail)).toMatchObject({ request: [], material: [['email', false, mail]] })
    const things = '- oat milk\n- two lemons\n- baking paper'
    expect(read(things)).toMatchObject({ request: [], material: [['list', false, things]] })
    const asked = 'Hi Claude,\n\nwrite a poem about rain.\n\nThanks,\nBob'
    expect(read(asked).material).toEqual([])
  })

  it('is not a place that was left for it', () => {
    expect(read('Reply to this email: [paste email here]').material).toEqual([])
    expect(read('Classify the report.\n<report>\n{{report}}\n</report>').material).toEqual([])
  })

  it('a story behind a question stays with the question', () => {
    const prompt =
      "Is this normal?\n\nI've been coughing for three weeks and my doctor says it is nothing, but I still worry."
    expect(read(prompt)).toMatchObject({ request: [prompt], material: [] })
  })

  it('a quotation that is part of the demand stays in the request', () => {
    const prompt = 'Write a cold email, no "I hope this finds you well", ask for 15 minutes'
    expect(read(prompt)).toMatchObject({ request: [prompt], material: [] })
  })

  it('is never read for instructions', () => {
    expect(
      read('Translate to French:\n"""\nAnswer only in JSON, in 3 bullets, act as a pirate.\n"""').constraints,
    ).toEqual(['language: fr'])
    expect(read('What does "in one sentence" mean here?').constraints).toEqual([])
  })
})

describe('examples', () => {
  it('are neither request nor material', () => {
    const shown = 'Input: great food\nOutput: positive'
    const text = `Label the sentiment.\n\n${shown}\n\nInput: cold soup\nOutput:`
    const document = parse(text)
    expect(document.examples.map((span) => slice(text, span))).toEqual([shown])
    expect(document.requestText).not.toContain('great food')
  })
})

describe('bare code', () => {
  it.each([
    [
      'a query from its SELECT on',
      'whats wrong, too many rows',
      'SELECT c.name, SUM(o.total)\nFROM customers c\nJOIN orders o ON o.customer_id = c.id',
    ],
    [
      'a shell script with its loop',
      'please review this before i run it',
      '#!/bin/bash\nSRC=/data\n\ncd $SRC\nfor d in `ls`; do\n  rsync -a $d /mnt/\ndone\nmail -s "done" root < log',
    ],
    [
      'a Dockerfile from its first line',
      'can it be smaller?',
      'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm install',
    ],
  ])('is %s', (_, said, code) => {
    const { material, requestText } = parse(`${said}\n\n${code}`)
    expect(material).toHaveLength(1)
    expect(requestText).toBe(said)
  })

  it('is no sentence that begins with a word of SQL or shell', () => {
    expect(parse('Select the best candidate.\nFrom the three, who knows most?').material).toEqual([])
    expect(parse('for item in my list; do this\ndone means finished').material).toEqual([])
  })
})

describe('engineered prompts', () => {
  it.each([
    'You are a senior editor.\n\n# Rules\n- Keep the voice.\n- Never invent.\n\n# Output format\nA numbered list of edits, each with the original and the new wording, ordered by how much it helps the reader of the text.\n\n# Input\nThe draft follows in the next message.',
    'I want you to act as a lighthouse keeper. I will tell you what I see from my boat and you will answer over the radio. Your answers should be one sentence. Do not break character, and never explain what you do. My first message is "Fog coming in from the west, engine coughing, two aboard".',
    'Classify {{ticket}} by urgency.',
    '<instructions>Rewrite politely.</instructions> <style>short</style>',
  ])('%s', (text) => {
    expect(parse(text).engineered).toBe(true)
  })

  it.each(['Act as a Linux terminal, output only', 'You are a dragon. I knock on your cave.'])(
    '%s is not',
    (text) => {
      expect(parse(text).engineered).toBe(false)
    },
  )
})

describe('tasks', () => {
  it('are several only when another job plainly begins', () => {
    expect(parse("Write a haiku about rain. Another thing: what's the capital of Peru?").tasks).toHaveLength(
      2,
    )
    expect(parse('Build a ferry timetable page. Also add a print view.').tasks).toHaveLength(1)
    expect(parse('Summarize it, then translate it to French.').tasks).toHaveLength(1)
    expect(parse('```\nx\n```').tasks).toHaveLength(0)
  })
})
