import { expect, it } from 'vitest'
import { ERRORS } from '../../core/errors.ts'
import { createMemoryApp } from '../../tests/memory-deps.ts'

it('GET /docs/errors has an entry wherever the type of a problem leads', async () => {
  const answer = await createMemoryApp().app.request('/docs/errors')
  expect(answer.headers.get('content-type')).toContain('text/html')
  const page = await answer.text()
  for (const [code, { title }] of Object.entries(ERRORS)) {
    expect(page).toContain(`id="${code}"`)
    expect(page).toContain(title)
  }
  expect(page).toContain('<code>Retry-After</code>')
})
