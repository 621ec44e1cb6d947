// A text by itself is no request, whatever words occur in it.

import { opens } from '../opening.ts'

const CHANGING =
  /\b(?:make|making|rewrite|rephrase|reword|rework|change|turn|put|fix|soften|loosen|bring|sound|version|how (?:should|do|can|would) (?:i|we|it)|please|pls|plz|want it|help me|edit|redo|polite(?:r|ly)?|friendlier|kinder|neutral|better|improve|polish|tidy|go over|shorten|update|is this|can you|could you|check|less|more (?:formal|friendly|human|polite|professional))\b/i

/** Whether the opening asks for the text to be changed. */
export const asksForChange = opens(CHANGING, 300)
