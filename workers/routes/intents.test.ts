import { expect, it } from 'vitest'
import { INTENTS } from '../../core/intents/labels.ts'
import { createMemoryApp, jsonOf } from '../../tests/memory-deps.ts'

it('GET /v1/intents lists the labels with what tells them apart', async () => {
  const answer = await createMemoryApp().app.request('/v1/intents')
  const { intents } = await jsonOf(answer)
  expect(
    Object.fromEntries(intents.map(({ label, description }: Record<string, string>) => [label, description])),
  ).toEqual(INTENTS)
})
