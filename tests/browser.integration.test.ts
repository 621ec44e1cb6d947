// The page at `/` in a real browser, before the Worker as it is deployed: what a person does with it, and for whom it works.

import { EventEmitter, once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Miniflare } from 'miniflare'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startChromium } from './chromium.ts'
import { buildWorker, startWorker } from './deployed-worker.ts'
import { startStandIns } from './stand-ins.ts'

const PUBLIC = 'workers/public'
/** A browser on a machine that has other things to do. */
const patient = { timeout: 90_000 }

const LETTER = 'Write an email to my landlord asking for a rent reduction'
const GAP = 'Write a python function for [company] to merge overlapping intervals'

let folder: string
let standIns: Awaited<ReturnType<typeof startStandIns>>
let worker: Miniflare
let address: string
let browser: Browser
let context: BrowserContext
let page: Page
/** What went wrong in the page, violations of its policy included. */
let complaints: string[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'))
  buildWorker(folder)
  ;[standIns, browser] = await Promise.all([startStandIns(), startChromium()])
  worker = await startWorker({ folder, bindings: standIns.bindings, assets: PUBLIC })
  address = (await worker.ready).href
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await worker?.dispose()
  await standIns?.close()
  rmSync(folder, { recursive: true })
})
afterEach(() => context.close())

const visit = async (options: BrowserContextOptions = {}): Promise<void> => {
  context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(10_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.addInitScript(`sessionStorage.setItem('betterprompts-key', '${standIns.apiKey}')`)
  page = await context.newPage()
  complaints = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (entry) => entry.type() === 'error' && complaints.push(entry.text()))
  await page.goto(address)
}
const ask = async (prompt: string): Promise<void> => {
  await field().fill(prompt)
  await page.keyboard.press('Control+Enter')
}
const field = () => page.getByRole('textbox', { name: 'Your prompt' })

describe('a person with a prompt', patient, () => {
  it('sees what is added, takes it out, answers a question, copies, and says whether it helped', async () => {
    await visit()
    await ask(LETTER)
    await page.getByRole('heading', { name: 'One line added' }).waitFor()
    const added = page.locator('ins')
    expect(await added.textContent()).toContain('leave it in [brackets]')

    const line = page.getByRole('switch', { name: 'Quality criteria' })
    await line.click()
    await page.getByRole('heading', { name: 'Your prompt as it was' }).waitFor()
    expect(await page.locator('.manuscript').textContent()).toBe(LETTER)
    expect(await line.getAttribute('aria-checked')).toBe('false')
    await line.click()
    await page.getByRole('link', { name: 'Note 1' }).press('Enter')
    expect(await page.locator('.why').isVisible()).toBe(true)
    expect(await page.locator('.why a').getAttribute('href')).toMatch(/^https:\/\/arxiv\.org\/abs\//)

    await page.getByLabel('How much less would you like to pay').fill('150 euros a month')
    await page.getByRole('button', { name: 'Put into the prompt' }).click()
    await added.filter({ hasText: '150 euros a month' }).waitFor()

    await page.getByRole('switch', { name: 'Quality criteria' }).click()
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied').waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(copied).toMatch(new RegExp(`^${LETTER}\\n\\n[^[]*150 euros a month`))
    expect(copied).not.toContain('[brackets]')

    const verdict = page.waitForResponse('**/v1/feedback')
    await page.getByRole('button', { name: 'Yes' }).click()
    expect((await verdict).status()).toBe(201)
    const request = (await verdict).request()
    expect(request.postDataJSON()).toEqual({
      enhancementId: expect.stringMatching(/^[0-9A-Z]{26}$/),
      rating: 5,
      outcome: 'edited',
      techniques: [{ id: 'constraints', verdict: 'harmed' }],
    })
    expect(request.headers()['idempotency-key']).toMatch(/^[0-9a-f]{32}$/)
    await page.getByText('Thank you').waitFor()
    expect(complaints).toEqual([])
  })

  it('sees when a result is for an earlier prompt', async () => {
    await visit()
    await ask(LETTER)
    await page.getByRole('heading', { name: 'One line added' }).waitFor()
    const since = page.getByText('You changed your prompt since')
    expect(await since.count()).toBe(0)
    await field().fill(GAP)
    await since.waitFor()
    await field().fill(LETTER)
    await since.waitFor({ state: 'detached' })
    await ask(GAP)
    await page.locator('mark').waitFor()
    expect(await since.count()).toBe(0)
  })

  it('hears why an answer of theirs could not be sent', async () => {
    await visit()
    await ask(LETTER)
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Yes' }).click()
    await page.getByText('Your answer could not be sent. There is no connection').waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Thank you').waitFor()
  })

  it('who has nothing at hand takes an example, and sees which words are in the way', async () => {
    await visit()
    await page.getByRole('button', { name: 'A report to summarize' }).click()
    await page.getByRole('heading', { name: 'One thing to fix' }).waitFor()
    expect(await page.locator('mark').textContent()).toBe('the attached report')
  })

  it('whose prompt is good already hears why it stays', async () => {
    await visit()
    await ask('thanks, that helped!')
    await page.getByRole('heading', { name: 'Your words stand as they are' }).waitFor()
    await page.getByText('This is conversation').waitFor()
  })

  it('copies where the clipboard is not allowed, by the old way', async () => {
    await visit()
    await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    await page.reload()
    await ask(LETTER)
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied').waitFor()
  })

  it('is told what is wrong, where it is wrong', async () => {
    await visit()
    await page.getByRole('button', { name: 'Improve' }).click()
    await page.getByText('The prompt must not be empty.').waitFor()
    expect(await field().and(page.locator(':focus')).count()).toBe(1)

    await context.setOffline(true)
    await ask(LETTER)
    await page.getByText('What you wrote is still here').waitFor()
    expect(await field().inputValue()).toBe(LETTER)
  })

  it('keeps what was written before the script had come', async () => {
    await visit()
    const due = new EventEmitter()
    await page.route('**/page/*.js', (route) => once(due, 'now').then(() => route.continue()))
    await page.reload({ waitUntil: 'commit' })
    await field().fill(LETTER)
    const improve = page.getByRole('button', { name: 'Improve' })
    expect(await improve.isDisabled()).toBe(true)
    due.emit('now')
    await page.waitForLoadState()
    await improve.click()
    await page.getByRole('heading', { name: 'One line added' }).waitFor()
  })
})

describe('everybody can use the page', patient, () => {
  const violations = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('in %s, %i pixels wide', async (colorScheme, width) => {
    await visit({ colorScheme, viewport: { width, height: 800 } })
    expect(await violations()).toEqual([])
    await ask(GAP)
    await page.getByRole('switch').first().click()
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await field().fill('')
    await page.getByRole('button', { name: 'Improve' }).click()
    await page.getByText('The prompt must not be empty.').waitFor()
    expect(await violations()).toEqual([])
  })
})

describe('the first load', () => {
  it('is one script of at most 40 kB, and nothing from elsewhere', async () => {
    const asked: string[] = []
    await visit()
    page.on('request', (request) => asked.push(request.url().replace(address, '/')))
    await page.reload({ waitUntil: 'networkidle' })
    const [script, ...others] = asked.filter((path) => path !== '/' && !path.startsWith('data:'))
    expect([script, others]).toEqual([expect.stringMatching(/^\/page\/[0-9a-f]{16}\.js$/), []])
    const size = gzipSync(readFileSync(`${PUBLIC}${script}`)).length
    console.log(`first load: ${size} bytes of JavaScript, compressed`)
    expect(size).toBeLessThanOrEqual(40_000)
  })
})
