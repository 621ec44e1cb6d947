// The registry of techniques. Adding one touches its file and this list.

import { analogical } from './analogical.ts'
import { audiencePurpose } from './audience-purpose.ts'
import { chainOfDensity } from './chain-of-density.ts'
import { chainOfThought } from './chain-of-thought.ts'
import { chainOfVerification } from './chain-of-verification.ts'
import { clarifyingQuestions } from './clarifying-questions.ts'
import { constraints } from './constraints.ts'
import { contrastiveExamples } from './contrastive-examples.ts'
import { decomposition } from './decomposition.ts'
import { delimiters } from './delimiters.ts'
import { directionalStimulus } from './directional-stimulus.ts'
import { emotionalStakes } from './emotional-stakes.ts'
import { fewShot } from './few-shot.ts'
import { generatedKnowledge } from './generated-knowledge.ts'
import { leastToMost } from './least-to-most.ts'
import { outputContract } from './output-contract.ts'
import { planAndSolve } from './plan-and-solve.ts'
import { programOfThoughts } from './program-of-thoughts.ts'
import { quoteFirstGrounding } from './quote-first-grounding.ts'
import { react } from './react.ts'
import { requestRepetition } from './request-repetition.ts'
import { role } from './role.ts'
import { rubric } from './rubric.ts'
import { selfConsistency } from './self-consistency.ts'
import { selfRefine } from './self-refine.ts'
import { skeletonOfThought } from './skeleton-of-thought.ts'
import { stepBack } from './step-back.ts'
import { stepByStepProcedure } from './step-by-step-procedure.ts'
import { structuredOutput } from './structured-output.ts'
import type { Technique, TechniqueId } from './technique.ts'
import { treeOfThoughts } from './tree-of-thoughts.ts'
import { zeroShotFraming } from './zero-shot-framing.ts'

export const TECHNIQUES: Readonly<Record<TechniqueId, Technique>> = {
  'zero-shot-framing': zeroShotFraming,
  role,
  'audience-purpose': audiencePurpose,
  constraints,
  'output-contract': outputContract,
  'structured-output': structuredOutput,
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
  react,
  'generated-knowledge': generatedKnowledge,
  analogical,
  'contrastive-examples': contrastiveExamples,
  'skeleton-of-thought': skeletonOfThought,
  'chain-of-density': chainOfDensity,
  'quote-first-grounding': quoteFirstGrounding,
  'directional-stimulus': directionalStimulus,
  'clarifying-questions': clarifyingQuestions,
  rubric,
  decomposition,
  delimiters,
  'request-repetition': requestRepetition,
  'step-by-step-procedure': stepByStepProcedure,
  'emotional-stakes': emotionalStakes,
}
