// The registry of techniques. Adding one touches its file and this list.

import { audiencePurpose } from './audience-purpose.ts'
import { chainOfThought } from './chain-of-thought.ts'
import { chainOfVerification } from './chain-of-verification.ts'
import { clarifyingQuestions } from './clarifying-questions.ts'
import { constraints } from './constraints.ts'
import { contrastiveExamples } from './contrastive-examples.ts'
import { decomposition } from './decomposition.ts'
import { delimiters } from './delimiters.ts'
import { fewShot } from './few-shot.ts'
import { leastToMost } from './least-to-most.ts'
import { outputContract } from './output-contract.ts'
import { planAndSolve } from './plan-and-solve.ts'
import { programOfThoughts } from './program-of-thoughts.ts'
import { quoteFirstGrounding } from './quote-first-grounding.ts'
import { requestRepetition } from './request-repetition.ts'
import { role } from './role.ts'
import { rubric } from './rubric.ts'
import { selfConsistency } from './self-consistency.ts'
import { selfRefine } from './self-refine.ts'
import { stepBack } from './step-back.ts'
import type { Technique, TechniqueId } from './technique.ts'
import { treeOfThoughts } from './tree-of-thoughts.ts'
import { zeroShotFraming } from './zero-shot-framing.ts'

export const TECHNIQUES: Readonly<Record<TechniqueId, Technique>> = {
  'zero-shot-framing': zeroShotFraming,
  role,
  'audience-purpose': audiencePurpose,
  constraints,
  'output-contract': outputContract,
  'few-shot': fewShot,
  'chain-of-thought': chainOfThought,
  'plan-and-solve': planAndSolve,
  'least-to-most': leastToMost,
  'step-back': stepBack,
  'self-consistency': selfConsistency,
  'tree-of-thoughts': treeOfThoughts,
  'self-refine': selfRefine,
  'chain-of-verification': chainOfVerification,
  'program-of-thoughts': programOfThoughts,
  'contrastive-examples': contrastiveExamples,
  'quote-first-grounding': quoteFirstGrounding,
  'clarifying-questions': clarifyingQuestions,
  rubric,
  decomposition,
  delimiters,
  'request-repetition': requestRepetition,
}
