// The document around the page, written out once when it is built: it can be read before any script has run.

import { TECHNIQUES } from '../../core/techniques/index.ts'
import { SOURCES, type Sources } from './logic/sources.ts'
import { Playground } from './playground.tsx'

interface Parts {
  readonly style: string
  /** Address of the script. */
  readonly script: string
}

export const page = ({ style, script }: Parts): string =>
  `<!doctype html>${(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          name="description"
          content="Paste a prompt, get a better one, with the reason for every change."
        />
        <title>BetterPrompts</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: style }} />
        <script type="module" src={script} />
      </head>
      <body>
        <header>
          <a href="/">BetterPrompts</a>
        </header>
        <main>
          <h1>Paste a prompt, get a better one</h1>
          <p class="lead">
            Your words stay. What is added is marked and explained, and you can take it out again.
          </p>
          <noscript>
            <p class="trouble">
              This page needs JavaScript. The <a href="/docs">API</a> does not.
            </p>
          </noscript>
          <script id={SOURCES} type="application/json" dangerouslySetInnerHTML={{ __html: sources() }} />
          <div id="page">
            <Playground written="" ready={false} />
          </div>
        </main>
        <footer>
          <a href="/docs">API</a>
          <span>Without a key, your prompts are not kept.</span>
        </footer>
      </body>
    </html>
  )}`

/** The papers behind the techniques: here, so that the script need not carry what core knows. */
const sources = (): string => {
  const papers: Sources = Object.fromEntries(
    Object.values(TECHNIQUES).map(({ id, source: { title, url } }) => [id, { title, url }]),
  )
  return JSON.stringify(papers).replaceAll('<', '\\u003c')
}
