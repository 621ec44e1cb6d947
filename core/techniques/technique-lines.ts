// What a technique says in a prompt: the playbook's lines for it or, when it was asked for by name, its own sentence.

import type { Addition } from '../generate/addition.ts'
import type { PromptDocument } from '../prompt/document.ts'
import { type Forms, formFor } from './forms.ts'
import { genreLines, noComment } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { ApplyContext, TechniqueId } from './technique.ts'

/** Its own sentence asks for words about the answer, so it stays out where these would be in the way. */
export const techniqueLines = (
  id: TechniqueId,
  forms: Forms,
  document: PromptDocument,
  context: ApplyContext,
): readonly Addition[] => {
  const lines = genreLines(id, context)
  return lines.length > 0 || !context.required || noComment(document, context)
    ? lines
    : [ownLine(id, formFor(forms, context.target))]
}
