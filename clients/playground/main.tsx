// What the page runs: the form that came with the document comes to life.

import { render } from 'hono/jsx/dom'
import { Playground } from './playground.tsx'

const root = document.getElementById('page') as HTMLElement
const written = root.querySelector('textarea')?.value ?? ''
const hadFocus = document.activeElement?.id

render(<Playground written={written} ready />, root)
if (hadFocus) document.getElementById(hadFocus)?.focus()
