import { describe, expect, it } from 'vitest'
import { parse } from '../prompt/parse.ts'
import type { EnhanceContext } from '../techniques/technique.ts'
import type { FindingCode } from './finding.ts'
import { lint } from './lint.ts'

const codes = (text: string, context: EnhanceContext = {}): FindingCode[] =>
  lint(parse(text), context).map(({ code }) => code)

const finds = (code: FindingCode, found: readonly string[], missed: readonly string[]) => {
  describe(code, () => {
    it.each(found)('is found in: %s', (text) => expect(codes(text)).toEqual([code]))
    it.each(missed)('is not found in: %s', (text) => expect(codes(text)).not.toContain(code))
  })
}

finds(
  'absent-material',
  [
    'Summarize the attached report in 3 bullets for the board',
    'what are the key points of the attached audit report',
    'headline + teaser for the text above',
    'in the email above, who is bringing the projector?',
    'key takeaways from the podcast transcript i pasted, skip the ads',
    "I've attached the warranty pdf. Is water damage covered?",
    'translate this:',
    'proofread my essay please',
    'fix this code',
    'my code has a bug can you fix it',
    "Compare the offer below with the attached lease.\n\nOffer: 840 a month, heating included, from 1 May, two months' notice, one parking space in the yard behind the bakery.",
    'My colleague wrote this regex for dates and it also takes 31 February. Why?',
    "Here's my cover letter, is the tone right?",
    'Look at the screenshot and tell me which button is meant.',
  ],
  [
    'Summarize the attached report: revenue grew by 4% to 31.2 million, costs rose faster, and the outlook was cut twice.',
    'Is there a way to have Outlook save every PDF attachment from invoices@vendor.example?',
    'Parents 69 and 72 are emotionally attached to the vineyard. What now?',
    'Write an email saying that the invoice is attached',
    'How does attachment theory connect to arguments?',
    'damp patch above the skirting board, inside wall, no pipes',
    "I'm going to paste my essay, can you improve it?",
    'what does this error mean: EADDRINUSE',
    'is this sentence correct? Them geese was loud',
    'who wrote the code of hammurabi',
    'We want to insulate the attached garage, where do we start?',
    'Reply to my landlord that the signed form is attached',
    'I got this message from my bank saying my card is blocked',
    'Our band needs a new name. Here are my rules: two words, no animals.',
    'Write a script that reads the attached volume in Kubernetes',
  ],
)

finds(
  'no-referent',
  [
    'make it shorter',
    'Now in French please',
    'shorten it',
    'another one',
    'same but skip empty cells',
    'shorter',
    'rewrite it in a friendlier tone',
    'why did you change that back?',
    'Great, thanks! Now make it rhyme',
    'how would I do that in Excel?',
    'rewrite your last answer for a ten-year-old',
    'Another example please',
  ],
  [
    'make it rain in my poem about the desert with thirty camels and one umbrella',
    'continue the fibonacci sequence',
    'How do I make it to Lisbon by noon?',
    'try again is a bad error message, alternatives?',
    'make that cat meme app in react',
    'how long does it take to boil an egg',
    "what's it like to work nights?",
    'Between oak and pine, is the second one harder?',
    'is it worth hiring a gardener',
    'We have a beehive. Can you paint that?',
  ],
)

finds(
  'contradiction',
  [
    'Describe the French Revolution briefly and in full detail.',
    'Explain DNS in exactly 50 words, at least 300 words.',
    'Write a function that sorts a list, no code.',
    'Give me only the JSON and explain your choices step by step.',
    'a formal letter to my bank, keep it casual',
    "Summarise the causes of WWI in 5 bullets, don't use bullet points",
    'Write a 100 word summary of the Meiji era, at least 500 words.',
    'In one sentence, at least 200 words: why do leaves fall?',
    'Answer in Italian. List three bridges. The answer must be in English.',
    'Put it in a table, as running text: the moons of Mars',
    'Do not use bullet points. Name the planets as a bulleted list.',
  ],
  [
    'Write a 50-word summary and then a 300-word article about tides.',
    'Explain DNS in 100 words, under 150 words.',
    'Give me only the JSON, no explanation.',
    'Two versions of a sick note: one formal, one casual.',
    'Explain how regexes work, no code.',
    'Our curling club made a total of 96 points this winter, Bea alone made 41 points. What share is that?',
    'Nora has a 320-page book and a 90 page book to get through by Friday. How many pages a day?',
    'List the tide tables I need as bullets and never put more than one port per bullet.',
    'A short summary first, followed by a detailed analysis of solar and wind.',
    'Headline: at most 8 words. Body: 200 words on the new tram.',
    'Write a 500 word essay with one paragraph on causes and one line that sums it up',
    'Translate from formal to informal register, keep it short',
  ],
)

finds(
  'unfilled-gap',
  [
    'Write a blog post about [topic]',
    'Act as a [PROFESSION] and greet me',
    'plan a party for XX people',
    'Dear __, thank you for the invitation to tea',
    'Novels like (insert title here)?',
    'I am a <job title> and want to move into teaching',
  ],
  [
    'Classify {{ticket}}',
    'what does arr[index] return?',
    'Explain the XX chromosome',
    'A template mail with [name] and [date] as placeholders',
    'build a TODO app',
    'Difference between <section> and <div>?',
  ],
)

finds(
  'several-tasks',
  [
    "Write a haiku about rain. Another thing: what's the capital of Peru?",
    'Two things. First, a toast for my aunt. Second, a regex for German postcodes.',
    "Plan my week and, while you're at it, explain how tides work",
    "I'd like a history of the zipper. Separately, recommend a way to store potatoes.",
  ],
  [
    'Build a ferry timetable page. Also add a print view.',
    'Summarize it, then translate it to French.',
    'Plan the trip. Also, which of the days is best for it?',
    'Write a poem about rain. And could you add a title too?',
    'Compare two different things: tea and coffee',
    'Two questions about my lease: may I paint, and may I keep a dog?',
  ],
)

finds(
  'after-knowledge',
  [
    'who won last night?',
    "what's the weather in Oslo tomorrow",
    'latest LTS version of node?',
    'current price of bitcoin',
    'Who is the mayor of Ghent?',
    'what time is it?',
    'is the A9 closed right now?',
    'has flight LH 1043 landed yet',
    'which films are showing in Leeds tonight',
    'who is the current president',
    'Who won the regatta on Saturday?',
  ],
  [
    'Two candles, lit together at 6pm. What time is it?',
    "google sheets: put today's date in C when B says paid",
    'Write a story about who won last night',
    'python script that fetches the current price of bitcoin',
    'Who was the mayor of Ghent in 1913?',
    'The current weather in Tokyo is fine, so plan a picnic.',
    'Who won the world cup in 1954?',
    'How do I upgrade to the latest version of node?',
    'What is the current through a 220 ohm resistor?',
    'What are the effects of colonialism today?',
    'The shop sold 12 pears yesterday. How many are left of 30?',
  ],
)

finds(
  'format-conflict',
  [
    'In one word, compare Rust, Go, Zig, C and Odin.',
    'Answer yes or no only: explain how vaccines work',
    'True or false: how do vaccines work?',
    'Yes or no: which is older, Rome or Athens?',
    'Just output a number. Why is the sky blue?',
    'Write one haiku that names all fifty states',
    'Valid JSON with a comment on every line, please',
  ],
  [
    'Answer only yes or no: is 7919 prime?',
    'List 5 virtues, one word each.',
    'capital of Chad, in one word',
    'Yes or no questions annoy me. How do I avoid them?',
    'Rate it from 1 to 10 and give one short reason.',
    'Is it safe? Answer yes or no, then explain why.',
    'Summarise the plot of Hamlet in one sentence.',
  ],
)

finds(
  'no-request',
  [
    '```\nlet a = 1\n```',
    'java.lang.IllegalStateException: closed\n    at a.B.c(B.java:3)\n    at a.B.d(B.java:9)',
    '- oat milk\n- two lemons\n- baking paper',
    'Hi Martin,\n\nthe inspector wants a photo of the rail by Thursday.\n\nCheers,\nGosia',
    '> Measure twice, cut once.',
  ],
  [
    'IndexError: list index out of range\n\nnums = [3, 1, 4]\nfor i in range(len(nums)):\n    print(nums[i + 1])',
    '"Create a miniature diorama of Rome with three famous landmarks, seen from above, in soft light."',
    '{\n  "subject": "a bald eagle",\n  "light": "soft"\n}',
    'hello',
    '',
    '- audience: nurses\n- max 200 words\n- explain insulin',
    'Hi Claude,\n\nwrite a poem about the sea.\n\nThanks,\nBob',
  ],
)

it('finds a document absent beside a blank that nobody filled', () => {
  expect(codes('Summarize the attached report for [audience]')).toEqual(['absent-material', 'unfilled-gap'])
})

describe('a conversation', () => {
  const conversation = [
    { role: 'user', content: 'Write me a note for the neighbours about the party on Saturday, please.' },
    {
      role: 'assistant',
      content: 'Dear neighbours, on Saturday we celebrate, and it may get loud until midnight. Come by!',
    },
  ] as const

  it.each(['make it shorter', 'Now in French please', 'fix this text', 'headline for the text above'])(
    'answers what "%s" means',
    (text) => {
      expect(codes(text, { conversation })).toEqual([])
    },
  )

  it('that is empty answers nothing', () => {
    expect(codes('make it shorter', { conversation: [] })).toEqual(['no-referent'])
  })
})

describe('the worked examples', () => {
  it.each([
    'thanks, that helped!',
    'What is the capital of Australia?',
    "poem for nan's funeral, she loved gardening",
    "Translate 'good morning' to Japanese",
    'Act as a Linux terminal, output only',
    'fix the grammar: me and him goes to the store yesterday',
    'write a python function to merge overlapping intervals',
    'Write an email to my landlord asking for a rent reduction',
    'A bat and a ball cost $1.10 in total. The bat costs $1.00 more than the ball. How much does the ball cost?',
    'Answer only yes or no: is 7919 prime?',
    'my cat threw up twice and is hiding, what do i do',
    'Plan a 5 day trip to Lisbon with two kids, not too expensive, we hate museums',
    'SELECT id FROM orders ORDER BY total why slow?',
  ])('%s: nothing to say', (text) => {
    expect(codes(text)).toEqual([])
  })
})

it('names the words of the prompt, where they stand, and what to do', () => {
  const text = 'Summarize the attached report in 3 bullets for the board'
  expect(lint(parse(text), {})).toEqual([
    {
      code: 'absent-material',
      message: 'You write “the attached report”, but it is not in the prompt.',
      span: { start: 10, end: 29 },
      fix: 'Paste it into the prompt, between two lines of three backticks.',
    },
  ])
})
