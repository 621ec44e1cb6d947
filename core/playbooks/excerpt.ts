// What a playbook reads of a long text: people say what they want at its beginning and at its end.

const OPENING = 1_500
const ENDING = 1_000

/** The whole of a text of ordinary length, else its beginning and end: so every pattern runs in bounded time. */
export const excerpt = (text: string): string =>
  text.length <= OPENING + ENDING ? text : `${text.slice(0, OPENING)}\n${text.slice(-ENDING)}`
