import { expect, it } from 'vitest'
import { parse } from './parse.ts'

it.each([
  ['en', "poem for nan's funeral"],
  ['en', 'ELI5 quantitative easing'],
  ['en', `why does this print ${'字'.repeat(40)} when I call it with the wrong width?`],
  ['en', 'lisp macro for unless-let'],
  ['es', 'ideas de disfraz para carnaval con cosas que ya hay en casa'],
  ['es', 'no me renovaron. no quiero consejos, solo contárselo a alguien'],
  ['es', 'ideas de negocio con poco dinero'],
  ['es', 'menú semanal para dos personas'],
  ['es', 'tradúcelo al inglés'],
  ['en', 'phishing y/n'],
  ['en', 'de-jargon: leverage synergies'],
  ['en', 'https://www.example.com'],
  ['fr', 'blague sur les plombiers'],
  ['de', 'Na, alles fit bei dir?'],
  ['pt', 'Como digo isso em inglês num cartão para a minha mãe?'],
  ['pt', 'questões de prova sobre fotossíntese'],
  ['pt', 'quem paga o IPTU?'],
  ['it', 'scrivi una poesia per mia madre, che non ama le rime'],
  ['nl', 'goedkope lunches zonder magnetron op het werk, graag een stuk of tien ideeën'],
  ['zh', '用三句话解释量子纠缠'],
  ['ja', '日本で消費税が10%になったのは何年ですか'],
  ['ko', '서울에서 부산까지 얼마나 걸려요?'],
  ['ru', 'лучше взять ипотеку сейчас или ещё год снимать?'],
  ['uk', 'напиши вірш про їжака'],
  ['ar', 'هل يمكنك وضع خطة لثلاثة أشهر؟'],
  ['tr', 'Bana bir şiir yaz, ama çok kısa olsun'],
  ['und', '17^2024'],
  ['und', ''],
])('%s: %s', (tag, text) => {
  expect(parse(text).language).toBe(tag)
})

it('is that of the request, not of the material', () => {
  expect(
    parse(
      'Translate to English: "Der Hund, den ich gestern im Park gesehen habe, war sehr groß und freundlich."',
    ).language,
  ).toBe('en')
})
