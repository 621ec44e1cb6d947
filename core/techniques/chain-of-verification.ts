// Claims that can be checked stand apart from those that cannot.

import type { Forms } from './forms.ts'
import { wantsNothingElse } from './genre-lines.ts'
import { answerOf, asGiven, plannedPrompt, request } from './planned-prompt.ts'
import type { Technique } from './technique.ts'
import { techniqueLines } from './technique-lines.ts'

const FORMS: Forms = {
  outcome: 'Mark which statements are uncertain and how each could be checked.',
  small: 'Mark which statements are uncertain.',
}
const QUESTIONS =
  'Below are a request and an answer to it. List the facts in the answer that could be wrong, each as a short question that can be understood without the answer. Answer none of them.'
const CHECK =
  'Answer each of the questions below on its own and briefly. Where you cannot be sure, say that it is not known. They come from checking an answer to this request, which you need only where a question is about its text.'
const CORRECT =
  'Below are a request, an answer to it and facts checked apart from it. Correct in the answer what they contradict, and leave out, or mark as open, what they could not settle. Return only the corrected answer.'

export const chainOfVerification = {
  id: 'chain-of-verification',
  title: 'Checkable claims',
  summary:
    'Separates what is certain from what should be checked; by name, also a check of the facts in calls of their own.',
  source: {
    title: 'Chain-of-Verification Reduces Hallucination in Large Language Models',
    url: 'https://arxiv.org/abs/2309.11495',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'Fewer false facts in lists from Wikidata, MultiSpanQA and long biographies with Llama 65B, most when each check is answered apart from the answer; less in one call.',
  },
  helps: 'Helps lists, biographies and overviews, where single facts go wrong.',
  harms: 'Harms plain questions, which come back hedged, and finds nothing the model does not know.',
  stage: 'check',
  byDefault: true,
  fits: {
    intents: { question_answering: 0.7, explanation: 0.6, professional_writing: 0.5, otherwise: 0.4 },
    complexity: { simple: 0.5, moderate: 1, complex: 1 },
    signals: { domain: 0.05 },
    targets: { reasoning: 1, plain: 1, small: 0.6 },
  },
  avoid: (document, context) =>
    wantsNothingElse(document, context) && !context.required ? 'you want the answer alone' : undefined,
  conflictsWith: [],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) => techniqueLines('chain-of-verification', FORMS, document, context),
  plan: (document, context) =>
    context.required
      ? [
          { purpose: 'Answer as asked.', prompt: asGiven(document, context) },
          {
            purpose: 'Turn its facts into questions.',
            prompt: plannedPrompt(QUESTIONS, [request(document, context), answerOf(1, 'answer')]),
          },
          {
            purpose:
              'Answer the questions without sight of the answer, so that its mistakes are not repeated.',
            prompt: plannedPrompt(CHECK, [request(document, context), answerOf(2, 'questions')]),
          },
          {
            purpose: 'Correct the answer by them.',
            prompt: plannedPrompt(CORRECT, [
              request(document, context),
              answerOf(1, 'answer'),
              answerOf(3, 'checked'),
            ]),
          },
        ]
      : [],
  examples: {
    picks: [
      {
        prompt: 'Who said that all models are wrong, and is the quote genuine?',
        intent: 'question_answering',
        prefer: true,
      },
    ],
    skips: [{ prompt: 'What is the capital of Australia?', intent: 'question_answering' }],
  },
} as const satisfies Technique
