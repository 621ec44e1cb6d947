// The nineteen things a prompt can ask of an assistant, with the line that tells each from its neighbours.

export const INTENTS = {
  question_answering: 'Give a fact, a definition or a short answer from general knowledge.',
  explanation: 'Make somebody understand how or why something works, at some length.',
  grounded_qa: 'Answer a question from a text that the prompt supplies.',
  extraction: 'Pull facts, fields, entities or dates out of supplied text.',
  summarization: 'Shorten supplied or named material: summary, key points, headline, minutes.',
  translation: 'Move text between human languages.',
  rewriting: 'Change supplied text: proofread, paraphrase, shorten, change tone or format.',
  classification: 'Give supplied items a label, category, sentiment, score or order from a set.',
  code_generation: 'Write new code, a query, a regex, a formula, a configuration or a shell command.',
  code_debugging: 'Work on existing code or an error: find, fix, review, refactor, explain, test.',
  data_analysis: 'Work on numbers, tables, metrics, statistics or experiments.',
  reasoning: 'Find the one right answer by mathematics, logic, deduction or proof.',
  problem_solving: 'Advise, troubleshoot, decide, weigh options or design a solution.',
  task_planning: 'Order work in time: plan, schedule, itinerary, checklist, curriculum.',
  creative_writing: 'Write fiction or play: story, poem, lyrics, script, jokes, world building.',
  professional_writing: 'Write a non-fiction text from scratch: e-mail, letter, article, report, CV, speech.',
  brainstorming: 'Offer many options: ideas, names, slogans, recommendations.',
  conversation: 'Chat: greetings, thanks, feelings, opinions asked of the assistant.',
  roleplay: 'Stay in a persona, or simulate a system or a game over turns.',
} as const

export type IntentLabel = keyof typeof INTENTS

export const INTENT_LABELS = Object.keys(INTENTS) as IntentLabel[]

/** The labels as words for people. */
export const INTENT_TITLES: Readonly<Record<IntentLabel, string>> = {
  question_answering: 'question answering',
  explanation: 'explanation',
  grounded_qa: 'questions about a given text',
  extraction: 'extraction',
  summarization: 'summarization',
  translation: 'translation',
  rewriting: 'rewriting',
  classification: 'classification',
  code_generation: 'code generation',
  code_debugging: 'work on existing code',
  data_analysis: 'data analysis',
  reasoning: 'reasoning',
  problem_solving: 'problem solving',
  task_planning: 'planning',
  creative_writing: 'creative writing',
  professional_writing: 'professional writing',
  brainstorming: 'brainstorming',
  conversation: 'conversation',
  roleplay: 'role-play',
}
