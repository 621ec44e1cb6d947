// Secrets and sign-in: what gives accounts and keys away.

import { short } from '../condition.ts'
import type { Genre } from '../playbook.ts'
import { language } from './slots.ts'

export const security: Genre = {
  id: 'security',
  title: 'Secrets and sign-in',
  cue: /^(?![\s\S]*\b(?:cypress|playwright|specs?|tests? for|row level security|rls|html basic)\b)[\s\S]*\b(?:(?:password|passphrase|token|invite code|api key|otp) generator|generat\w* (?:\w+ ){0,3}(?:passwords?|passphrases?|invite codes?|(?:coupon|voucher) codes?|api keys?|one-time codes?)|password (?:hash\w*|reset|manager|check\w*|storage)|forgot(?:ten)?[- ]password|magic links?|hash(?:es|ing)? (?:the )?passwords?|encrypt|decrypt|jwts?\b|oauth2?\b|csrf\b|2fa\b|totp\b|sign(?:ed|ing) (?:urls?|requests?|cookies?)|(?:log ?in|sign-?in|sign-?up|registration) (?:system|page|function|form|flow|endpoint|route|api)|(?:basic )?authenticat\w+|session (?:tokens?|handling|management)|hmac\b|secret sharing)/i,
  lines: [
    {
      id: 'reset-tokens',
      text: 'Make each link single-use and short-lived, and store only a hash of its token.',
      technique: 'constraints',
      worth: 3,
      when: short(
        300,
        /\b(?:password reset|reset password|forgot(?:ten)?[- ]password|magic links?|e-?mail verification)\b/,
      ),
      unless: /\b(?:single[- ]use|one[- ]time|expir\w*|short-lived|hash\w* of)/i,
    },
    {
      id: 'no-account-hints',
      text: 'Let no message reveal whether an account exists.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:password reset|reset password|forgot(?:ten)?[- ]password|magic links?|(?:log ?in|sign-?in|sign-?up|registration) (?:system|function|flow|endpoint|route|api))\b/,
      ),
      unless: /\b(?:account exists|enumerat\w*|same message|generic (?:error|message))/i,
    },
    {
      id: 'jwt-checks',
      text: 'Accept only the signing method it expects, and check expiry, issuer and audience.',
      technique: 'constraints',
      worth: 3,
      when: short(
        300,
        /\bjwts?\b/,
        /\b(?:verif\w*|validat\w*|check\w*|middleware|guard|auth\w*|stateless)\b/,
      ),
      unless: /\b(?:audience|issuer|expected algorithm|algorithms?=|explain|decod\w*|shell|claim)/i,
    },
    {
      id: 'secure-random',
      text: 'Use a cryptographically secure source of randomness, and pick characters without modulo bias.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:generator|generat\w*)\b/,
        /\b(?:passwords?|passphrases?|tokens?|(?:invite|coupon|voucher) codes?|api keys?|otp|one-time codes?)\b/,
      ),
      unless: /\b(?:cryptograph\w*|secure|secrets|crypto|urandom|totp)\b/i,
    },
    {
      id: 'not-covered',
      text: 'Say which attacks it does not protect against.',
      technique: 'constraints',
      worth: 3,
      when: short(
        300,
        /\b(?:encrypt\w*|secret sharing|password manager|password storage|basic auth\w*|sign(?:ed|ing) (?:urls?|requests?|cookies?)|hmac)\b/,
      ),
      unless:
        /\b(?:attack|threat|just (?:a )?(?:toy|exercise)|homework|decode\b|caesar|vigen|rot13|explain|how (?:can|do|to)\b)/i,
      explains: true,
    },
  ],
  slots: [language],
}
