// Small applications that everybody builds once, each with the fault that shows on the second day.

import { trap } from '../trap.ts'
import { languageOfProgram } from './slots.ts'

export const countdown = trap({
  id: 'clock-not-ticks',
  title: 'Timer, stopwatch or countdown',
  cue: /\b(?:count ?down|stop ?watch|pomodoro|egg timer|kitchen timer|timer (?:app|component|widget|page|in|for|with)|(?:interval|workout|meeting) timer)\b(?! (?:sort|rocket))/i,
  text: 'Work out the remaining time from the clock rather than by counting ticks, which slow down in background tabs.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:js|javascript|react|vue|svelte|html|web|page|browser|site|website|component|app|typescript)\b/i,
  unless:
    /\b(?:countdown to|confetti|count down to|background|date\.now|performance\.now|drift|swift|kotlin|flutter|arduino|systemd|python|tkinter|c\+\+|loop\b|from \d+ to)/i,
})

export const calculatorApp = trap({
  id: 'calculator-sums',
  title: 'Calculator',
  cue: /^(?![\s\S]*\b(?:elo|odds|dice|damage|rating|score|split|rent|bill|vat|payroll|time|hours|pregnancy|due|recipe|crypto|tax|mortgage|loan|bmi|tip|age|grade|gpa|interest|salary|roi|calorie|shipping|price|scientific paper|date|how (?:much|many|long|far)|paint|tiles?|fuel|costs?|units?|percent\w*|discount|currency|concrete|area|volume|carbon|profit|dose|pace|distance|fees?|savings?|budget|water|material)\b)[\s\S]*\bcalculator\b/i,
  text: 'Calculate without eval, show 0.1 + 0.2 as 0.3, and say what division by zero shows.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:app|web|html|js|javascript|react|vue|gui|tkinter|compose|android|ios|page|buttons?|kotlin|swift\w*|java|browser|component)\b/i,
  unless:
    /\b(?:two numbers|methods|subtraction|how would\b|eval\b|0\.1|decimal|reverse polish|rpn\b|parser\b|divi\w+ by zero|zero division|lexer)/i,
  slots: [languageOfProgram],
})

export const darkMode = trap({
  id: 'no-flash',
  title: 'Dark mode',
  cue: /\b(?:dark|light|night)[- ](?:mode|theme)\b|\btheme (?:switch|toggle|switcher)/i,
  text: 'Apply the stored choice before the first paint, so that the page does not flash in the wrong theme.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:toggle|switch\w*|button|add|implement|support)\b/i,
  unless:
    /\b(?:flash|before (?:the )?(?:first )?paint|css[- ]only|no javascript|vs ?code|terminal|vim|emacs|swift|kotlin|flutter|android|ios\b)/i,
})

export const sendingForm = trap({
  id: 'form-sent-once',
  title: 'Form that sends something',
  cue: /\b(?:contact|sign-?up|registration|checkout|order|application|newsletter|enquiry|inquiry|multi[- ]step|booking) form\b/i,
  text: 'Keep what was typed when sending fails, and let a double click send only once.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:react|vue|svelte|angular|html|js|javascript|php|next|component|page|website|site|code|node|flask|django|laravel|wordpress)\b/i,
  unless:
    /\b(?:double[- ]?(?:click|submit)|twice|css[- ]only|only (?:the )?css|styling|keep what|why\b|unit tests?|selenium|cypress)/i,
})

export const shopCheckout = trap({
  id: 'price-on-server',
  title: 'Payment or checkout',
  cue: /^(?![\s\S]*\b(?:webhooks?|endpoint|schema|sql)\b)[\s\S]*(?:\b(?:stripe|paypal|checkout|payment (?:page|gateway|integration|flow|system)|shopping cart|(?:online|web) ?shop|e-?commerce (?:site|app|website|store)|take payments|accept payments)\b)/i,
  text: 'Take prices from the server, and treat an order as paid on the confirmed webhook, not on the return page.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:stripe|paypal|checkout|payments?)\b/i,
  unless:
    /\b(?:endpoint|react native|webhooks?|git checkout|checkout (?:a |the )?(?:branch|commit|repo)|kata|supermarket|self[- ]checkout|schema|tables?|sql|css|design|kiosk|class\b)/i,
})

export const chatApp = trap({
  id: 'lost-messages',
  title: 'Chat or live updates',
  cue: /\b(?:chat (?:app|application|room|server|system|widget)|real-?time (?:chat|app|updates|dashboard|collaboration)|websockets?|socket\.io)\b/i,
  text: 'Say what becomes of messages sent while a client is disconnected, and avoid showing any twice.',
  unless:
    /\b(?:transformers|models?|bot|ai|peer|reconnect|offline|disconnect|openai|gpt|llm|claude|chatbot|whatsapp|difference|versus|vs\b|udp|explain|price|ticker)/i,
})

export const modelApp = trap({
  id: 'key-on-server',
  title: 'Application around a language model',
  cue: /\b(?:openai|chatgpt|gpt-?\d\w*|claude|anthropic|gemini|llm|mistral)\b[^.\n]{0,60}\b(?:api|chat ?bot|app|website|widget|interface|assistant|plugin)\b|\b(?:chat ?bot|app|website|widget|interface|assistant)\b[^.\n]{0,60}\b(?:openai|chatgpt|gpt-?\d\w*|claude|anthropic|gemini|llm)\b/i,
  text: 'Keep the API key out of what the browser gets, and trim the history before it outgrows the context.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:chat|assistant|bot)/i,
  unless: /\b(?:api key|history|context window|prompt for|act as|system prompt|rag\b|ollama|local(?:ly)?\b)/i,
})

export const sortableTable = trap({
  id: 'sort-by-value',
  title: 'Table to sort',
  cue: /\b(?:sortable (?:data )?(?:table|columns?|grid)|table\b[^.\n]{0,60}\b(?:sort(?:s|ing|ed|able)?|click\w* (?:on )?(?:the )?headers?)|sort(?:s|ing)? (?:a |an |the )?(?:html )?table)\b/i,
  text: 'Sort numbers and dates by their value rather than as text, and put empty cells last.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:react|vue|svelte|angular|html|js|javascript|typescript|component|page|header|web)\b/i,
  unless: /\b(?:numeric|as numbers|by value|natural sort|sql|hash table|symbol table|pandas|excel)/i,
})

export const cachedService = trap({
  id: 'cache-invalidation',
  title: 'Cache in front of a service',
  cue: /\b(?:add|put|use|implement|introduce|need|want|set up) (?:\w+ ){0,2}cach(?:e|ing)\b[^.\n]{0,60}\b(?:api|endpoints?|backend|app|site|service|server|quer(?:y|ies)|responses?|requests?|database|django|rails|fastapi|express|laravel)\b/i,
  text: "Say what makes each entry stale, and keep one user's answer from reaching another.",
  unless: /\b(?:invalidat|stale|ttl|expir|per[- ]user|npm|pip|docker|github actions|ci\b|browser cache|lru)/i,
})

export const sharedLimit = trap({
  id: 'limiter-store-down',
  title: 'Rate limit with a shared store',
  cue: /^(?=[\s\S]*\brate[- ]?limit)(?=[\s\S]*\bredis\b)/i,
  text: 'Count and expire in one atomic step, and say whether calls pass or are refused when Redis is down.',
  unless: /\b(?:redis is (?:down|gone)|fail[- ](?:open|closed)|lua script|atomic)/i,
})
