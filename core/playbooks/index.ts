// The registry of playbooks, one per intent.

import type { IntentLabel } from '../intents/labels.ts'
import { brainstorming } from './brainstorming.ts'
import { classification } from './classification.ts'
import { codeDebugging } from './code-debugging/index.ts'
import { codeGeneration } from './code-generation/index.ts'
import { conversation } from './conversation.ts'
import { creativeWriting } from './creative-writing.ts'
import { dataAnalysis } from './data-analysis.ts'
import { explanation } from './explanation/index.ts'
import { extraction } from './extraction.ts'
import { groundedQa } from './grounded-qa.ts'
import type { Playbook } from './playbook.ts'
import { problemSolving } from './problem-solving/index.ts'
import { professionalWriting } from './professional-writing/index.ts'
import { questionAnswering } from './question-answering.ts'
import { reasoning } from './reasoning.ts'
import { rewriting } from './rewriting.ts'
import { roleplay } from './roleplay.ts'
import { summarization } from './summarization.ts'
import { taskPlanning } from './task-planning/index.ts'
import { translation } from './translation.ts'

export const PLAYBOOKS: Readonly<Record<IntentLabel, Playbook>> = {
  question_answering: questionAnswering,
  explanation,
  grounded_qa: groundedQa,
  extraction,
  summarization,
  translation,
  rewriting,
  classification,
  code_generation: codeGeneration,
  code_debugging: codeDebugging,
  data_analysis: dataAnalysis,
  reasoning,
  problem_solving: problemSolving,
  task_planning: taskPlanning,
  creative_writing: creativeWriting,
  professional_writing: professionalWriting,
  brainstorming,
  conversation,
  roleplay,
}
