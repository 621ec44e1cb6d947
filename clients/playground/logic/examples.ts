// Prompts for somebody who has nothing at hand: a task to sharpen, questions to answer, something that is missing.

export const EXAMPLES = [
  { title: 'An email to a landlord', prompt: 'Write an email to my landlord asking for a rent reduction' },
  {
    title: 'A bug to fix',
    prompt: `Fix this bug:
TypeError: Cannot read properties of undefined (reading 'map')
    at List (List.jsx:2:16)

function List({ items }) {
  return items.map((item) => <li>{item}</li>)
}`,
  },
  { title: 'A report to summarize', prompt: 'Summarize the attached report in 3 bullets for the board' },
] as const
