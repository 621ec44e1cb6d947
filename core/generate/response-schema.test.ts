import { describe, expect, it } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { namesFields, responseSchema } from './response-schema.ts'

const schema = (prompt: string) => responseSchema(parse(prompt))

/** The named fields in order with their types, from an object or from the objects of an array. */
const fields = (prompt: string): Record<string, string> | undefined => {
  const found = schema(prompt)
  const object = found?.type === 'array' ? found.items : found
  return (
    object &&
    Object.fromEntries(Object.entries(object.properties).map(([name, { type }]) => [name, `${type}`]))
  )
}

const INVOICE = '\n\n"Invoice 2031, Bakker & Sons, 129.90 euros, due 4 May."'

describe('the schema of an answer', () => {
  it('has the fields that the request names, in its order, and no other', () => {
    expect(schema(`Return the invoice as JSON with fields number, customer and total.${INVOICE}`)).toEqual({
      type: 'object',
      properties: {
        number: { type: ['string', 'null'] },
        customer: { type: ['string', 'null'] },
        total: { type: ['string', 'null'] },
      },
      required: ['number', 'customer', 'total'],
      additionalProperties: false,
    })
  })

  it.each([
    `Read this invoice. Answer in JSON, keys: number, total${INVOICE}`,
    `Answer in JSON with the keys "number" and "total" for the invoice below.${INVOICE}`,
    `Give me JSON only. Fields named \`number\`, \`total\`.${INVOICE}`,
  ])('reads the names however they are set: %s', (prompt) => {
    expect(Object.keys(fields(prompt) ?? {})).toEqual(['number', 'total'])
  })

  it('takes the types that the request gives, and text for the rest', () => {
    expect(
      fields(`Output JSON with fields number (integer), paid (boolean), due (YYYY-MM-DD).${INVOICE}`),
    ).toEqual({ number: 'integer,null', paid: 'boolean,null', due: 'string,null' })
  })

  it('is a list of objects where the request says so', () => {
    expect(schema('List the prices as a JSON array of objects with the keys item, price.')?.type).toBe(
      'array',
    )
    expect(schema('For each order return JSON with fields number and total.')?.type).toBe('array')
  })

  it('has no null where the request says what to put instead', () => {
    expect(
      fields(`Return JSON with fields number, total. Leave a field empty if it is not there.${INVOICE}`),
    ).toEqual({ number: 'string', total: 'string' })
    expect(fields('Return JSON with fields name, age (integer). Leave what is unknown empty.')).toEqual({
      name: 'string',
      age: 'integer,null',
    })
  })

  it.each([
    ['nobody asked for JSON', 'Write a form with the fields name, price and date.'],
    ['no fields are named', `Return the invoice as JSON.${INVOICE}`],
    ['the fields are only spoken of', 'Return JSON with fields for each product, and a title.'],
    ['the names are elsewhere', `Return JSON with the keys as listed in the invoice.${INVOICE}`],
    ['a name has several words', `Return JSON with fields name, due date, total.${INVOICE}`],
    ['one or several records may be meant', 'Extract the products as JSON with fields name, price.'],
    ['fields may be left out', `Return JSON with fields number, total; omit what is missing.${INVOICE}`],
    ['the last is no name', 'Return JSON with fields name, age, empty where unknown.'],
    ['a program is to write it', 'Write a function that returns JSON with fields name, price.'],
  ])('is left open where %s', (_why, prompt) => {
    expect(schema(prompt)).toBeUndefined()
  })

  it('does not read field names in the material', () => {
    expect(schema('Put this into JSON:\n```\nfields name, price\n```')).toBeUndefined()
  })

  it('knows that fields are named even where their holder is open', () => {
    expect(namesFields(parse('Extract the products as JSON with fields name, price.'))).toBe(true)
  })
})
