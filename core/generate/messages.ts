// The prompt as chat messages. Only a role belongs in the system message; everything else is the user's turn.

import type { ChatMessage } from './generation.ts'
import type { Rendered } from './render.ts'

/** Splits a rendered prompt into messages. */
export const toMessages = ({ enhanced, added }: Rendered): ChatMessage[] => {
  const role = added.find(({ technique, span }) => technique === 'role' && span.start === 0)
  if (!role) return [{ role: 'user', content: enhanced }]
  return [
    { role: 'system', content: enhanced.slice(0, role.span.end).trim() },
    { role: 'user', content: enhanced.slice(role.span.end).replace(/^ /, '') },
  ]
}
