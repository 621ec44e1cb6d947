// The document around the page, written out once when it is built: it can be read before any script has run.

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
          <div id="page">
            <Playground written="" />
          </div>
        </main>
        <footer>
          <a href="/docs">API</a> <a href="/v1/techniques">The rules and their sources</a>
          <span>This page keeps no prompts.</span>
        </footer>
      </body>
    </html>
  )}`
