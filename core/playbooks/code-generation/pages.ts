// Code that people look at and click: applications, pages, components, extensions.

import type { Genre } from '../playbook.ts'

export const wholeApp: Genre = {
  id: 'whole-app',
  title: 'Whole application',
  cue: /\b(?:full[- ]?stack\b|(?:app|site|website|platform|something) like (?:uber|airbnb|twitter|instagram|netflix|amazon|tinder|whatsapp|facebook|spotify|youtube|trello|notion|duolingo)|\w+ clone\b|clone of\b|saas\b|marketplace\b|(?:complete|entire|whole|full) (?:web |mobile |android |ios |desktop )?(?:app|application|system|platform|website)\b|(?:mobile|android|ios|iphone|desktop|web) app\b|(?:make|build|create|write|code) (?:me )?an? (?:\w+ ){0,3}app(?:lication)?\b)/i,
  lines: [
    {
      id: 'core-that-runs',
      text: 'If this is too much for one answer, deliver a core that runs whole and list what is left out.',
      technique: 'decomposition',
      worth: 3,
      unless:
        /\b(?:mvp\b|minimal|prototype|left out\b|leave out\b|first (?:version|step)|start with\b|one answer\b|skeleton\b|not everything)/i,
      explains: true,
    },
    {
      id: 'own-records',
      text: 'Where records belong to users, check on every request that this caller may touch this record.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:users?\b|accounts?\b|log ?ins?\b|auth|saas\b|marketplace|admin|customers?\b|like uber|like airbnb)/i,
      unless:
        /\b(?:permissions?\b|authori[sz]|roles?\b|may (?:see|edit|touch)|only (?:the )?(?:owner|staff|admins?)|no (?:login|auth|accounts))/i,
    },
  ],
  slots: [
    {
      id: 'core_path',
      question: 'Which one thing must a user be able to do from start to end?',
      given: /\b(?:must\b|should\b|can\b|features?\b|screens?\b)|[-•*] |;|,[^,\n]{1,60},/i,
      fact: 'What must work from start to end',
    },
    {
      id: 'stack',
      question: 'Which technologies, or which ones you already know?',
      given:
        /\b(?:react|vue|svelte|angular|next\.?js|django|flask|fastapi|rails|laravel|spring|node|express|kotlin|swift|flutter|compose\b|\.net\b|python|php|java\b|go\b|rust|single (?:html )?file|one (?:html )?file|html\b|tkinter|qt\b|electron)/i,
      fact: 'Technologies',
    },
  ],
}

export const webPage: Genre = {
  id: 'web-page',
  title: 'Web page',
  cue: /\b(?:landing ?page|web ?sites?\b|web ?page|html page|home ?page|portfolio (?:page|site)|(?:one|single)[- ]page\b|(?:one|single) html file|page for (?:my|our|a|the)\b|html e-?mail|e-?mail template|coming[- ]soon page|static (?:page|site)\b)/i,
  lines: [
    {
      id: 'no-made-up-facts',
      text: 'Invent no testimonials, figures or prices; mark clearly what I still have to supply.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:landing|home ?page|portfolio|pricing|shop\b|company|business|restaurant|agency|freelanc|practice\b|start-?up\b)/i,
      unless:
        /\b(?:three\.?js|scene\b|animation|lorem|placeholder|invent|made[- ]?up|fake\b|dummy|testimonials?\b|i will supply)/i,
    },
    {
      id: 'narrow-screens',
      text: 'Make it hold up on a narrow phone screen and with longer real text.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:page\b|site\b|website\b)/i,
      unless:
        /\b(?:responsive|mobile|phones?\b|narrow|small screen|stack(?:s|ed)\b|tablets?\b|tv\b|chromebook|desktop|laptop|projector|kiosk|e-?mail)/i,
    },
  ],
  slots: [
    {
      id: 'visitor_action',
      question: 'What should a visitor do on the page?',
      given:
        /\b(?:sign ?up|book(?:ing)?\b|buy\b|contact|subscri|cta\b|order\b|download|click|tap|drag|slider|search|form\b|register|donat)/i,
      fact: 'What a visitor should do',
    },
    {
      id: 'content',
      question: 'Which texts and facts must be on it (name, prices, address)?',
      given: /\b(?:hero\b|sections?\b|json\b)|:|;|,[^,\n]{1,60},/i,
      fact: 'Content',
    },
  ],
}

export const component: Genre = {
  id: 'component',
  title: 'User-interface component',
  cue: /\b(?:components?\b|react\b|vue\b|svelte\b|angular\b|solid ?js|modal\b|drop-?down|tool ?tips?\b|nav ?bar|hamburger|carousel|accordion|autocomplete|date ?picker|combo ?box|css\b|tailwind|flexbox|jetpack compose|swiftui|(?:contact|login|sign-?up|checkout|multi[- ]step) form|drag (?:and|&|n) drop (?:list|board|zone|upload)|kanban|infinite scroll)/i,
  lines: [
    {
      id: 'late-answers',
      text: 'If results are fetched while typing, ignore answers that arrive late for an earlier input.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:autocomplete|type-?ahead|search (?:box|field|bar|as|input)|searchable (?:select|drop)|live search)/i,
      unless: /\b(?:abort|cancel|race\b|stale|arrive late|client[- ]side only|trie\b)/i,
    },
    {
      id: 'keyboard',
      text: 'Make it work by keyboard and for screen readers.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:modal|dialog|drop-?down|menu|hamburger|autocomplete|combo ?box|tabs?\b|accordion|tool ?tip|carousel|slider|drag|picker|form\b|select\b|tree\b|popover|star rating|table\b|sort(?:able|ing))/i,
      unless: /\b(?:accessib|a11y|aria\b|keyboard|screen ?readers?|wcag|focus\b)/i,
    },
    {
      id: 'states',
      text: 'Show what it looks like while loading, when empty and after an error.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:fetch(?:es|ing)?\b|api\b|load(?:s|ed)? (?:from|more|data)|infinite|upload|endpoint|get \/|server\b|dashboard|feed\b|list of\b|table (?:of|with))/i,
      unless: /\b(?:loading|skeleton|spinner|empty (?:state|list)|errors?\b)/i,
    },
  ],
  slots: [
    {
      id: 'framework',
      wording: 'framework/component',
      question: 'Which framework and styling do you use?',
      default: 'Plain HTML, CSS and JavaScript',
      given:
        /\b(?:react|vue|svelte|angular|solid|html\b|css\b|tailwind|bootstrap|swiftui|compose\b|flutter|vanilla|plain js|javascript|wpf\b|qt\b|tkinter|blazor|astro|lit\b|web component)/i,
      fact: 'Framework',
    },
  ],
}

export const browserExtension: Genre = {
  id: 'browser-extension',
  title: 'Browser extension or user script',
  cue: /\b(?:(?:chrome|firefox|browser|edge|safari) (?:extension|add-?on|plugin)|manifest v?3|mv3\b|user ?script|tamper ?monkey|grease ?monkey|bookmarklet)/i,
  lines: [
    {
      id: 'late-content',
      text: 'Handle page content that loads later, and ask for no permission it does not need.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:mutation ?observer|loads? (?:later|dynamically)|minimal permissions|no permission|single[- ]page|spa\b)/i,
    },
  ],
  slots: [],
}
