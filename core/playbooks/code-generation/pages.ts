// Code that people look at and click: applications, pages, components, extensions.

import { askedOnlyFor, short } from '../condition.ts'
import type { Genre } from '../playbook.ts'

export const wholeApp: Genre = {
  id: 'whole-app',
  title: 'Whole application',
  cue: /^(?![\s\S]*\b(?:strategy|marketing|milestones)\b)[\s\S]*\b(?:full[- ]?stack\b|(?:app|site|website|platform|something) like (?:uber|airbnb|twitter|instagram|netflix|amazon|tinder|whatsapp|facebook|spotify|youtube|trello|notion|duolingo)|\w+ clone\b|clone of\b|saas\b|marketplace\b|(?:complete|entire|whole|full) (?:web |mobile |android |ios |desktop )?(?:app|application|system|platform|website)\b|(?:mobile|android|ios|iphone|desktop|web) app\b|(?:make|build|create|write|code) (?:me )?an? (?:\w+ ){0,3}app(?:lication)?\b)/i,
  lines: [
    {
      id: 'core-that-runs',
      text: 'Deliver a core that runs from start to end, and list what is left out.',
      technique: 'decomposition',
      worth: 2,
      when: short(
        250,
        /\b(?:full[- ]?stack|like (?:uber|airbnb|twitter|instagram|netflix|amazon|tinder|whatsapp|facebook|spotify|youtube|trello|notion|duolingo)|clone|saas|marketplace|platform|log ?ins?|accounts?|admin|payments?)\b/,
      ),
      unless:
        /\b(?:mvp\b|minimal|prototype|left out\b|leave out\b|first (?:version|step)|start with\b|one answer\b|core that runs|skeleton\b|not everything|landing ?page|css\b|front-?end|simple\b|complete\b|full code)/i,
      explains: true,
    },
    {
      id: 'own-records',
      text: 'Check on every request that this user may touch this record.',
      technique: 'constraints',
      worth: 2,
      when: short(
        250,
        /\b(?:full[- ]?stack|saas|web app|back-?end)\b/,
        /\b(?:users?|accounts?|log ?ins?|auth\w*|tenants?)\b/,
      ),
      unless:
        /\b(?:permissions?\b|authori[sz]|roles?\b|may (?:see|edit|touch)|only (?:the )?(?:owner|staff|admins?)|no (?:login|auth|accounts))/i,
    },
  ],
  slots: [
    {
      id: 'core_path',
      question: 'Which one thing must a user be able to do from start to end?',
      given: askedOnlyFor(
        /\b(?:like (?:uber|airbnb|twitter|instagram|netflix|amazon|tinder|whatsapp|facebook|spotify|youtube|trello|notion|duolingo)|clone|saas|platform|marketplace|full-?stack|system)\b/,
        /\b(?:must\b|should\b|can\b|features?\b|screens?\b)|[-•*] |;|,[^,\n]{1,60},/,
      ),
      fact: 'What must work from start to end',
    },
    {
      id: 'stack',
      question: 'Which technologies, or which ones you already know?',
      given:
        /\b(?:react|vue|svelte|angular|next\.?js|django|flask|fastapi|rails|laravel|spring|node|express|kotlin|swift|flutter|compose\b|\.net\b|python|php|java\b|go\b|rust|javascript|typescript|single (?:html )?file|one (?:html )?file|html\b|tkinter|qt\b|electron)/i,
      fact: 'Technologies',
    },
  ],
}

export const webPage: Genre = {
  id: 'web-page',
  title: 'Web page',
  cue: /^(?![\s\S]*\b(?:bash|scripts?|checks?|scrap\w*)\b)[\s\S]*\b(?:landing ?page|(?:an?|my|our|simple|static|personal|new) (?:\w+ ){0,3}(?:web ?site|web ?page|home ?page)\b(?! (?:slider|scraper))|html page|web ?sites? for\b|portfolio (?:page|site)|(?:one|single)[- ]page\b|(?:one|single) html file|page for (?:my|our|a|the)\b|html e-?mail|e-?mail template|coming[- ]soon page|static (?:page|site)\b)/i,
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
      small: true,
      when: /\b(?:page\b|site\b|website\b)/i,
      unless:
        /\b(?:responsive|mobile|phones?\b|narrow|small screen|stack(?:s|ed)\b|tablets?\b|tv\b|chromebook|desktop|laptop|projector|kiosk|e-?mail)/i,
    },
  ],
  slots: [
    {
      id: 'visitor_action',
      question: 'What should a visitor do on the page?',
      given: askedOnlyFor(
        /\b(?:landing|home ?page|shop|company|business|restaurant|agency|freelanc\w*|practice|product|start-?up|caf[eé]|salon|club)\b/,
        /\b(?:sign ?up|book(?:ing)?\b|buy\b|contact|subscri|cta\b|order\b|download|click|tap|drag|slider|search|form\b|register|donat|three\.?js|redesign|desgin)/,
      ),
      fact: 'What a visitor should do',
    },
    {
      id: 'content',
      question: 'Which texts and facts must be on it (name, prices, address)?',
      given: askedOnlyFor(
        /\b(?:landing|home ?page|shop|company|business|restaurant|agency|freelanc\w*|practice|start-?up|caf[eé]|salon|club|portfolio)\b/,
        /\b(?:hero\b|sections?\b|json\b|three\.?js|redesign|desgin)|:|;|,[^,\n]{1,60},/,
      ),
      fact: 'Content',
    },
  ],
}

export const component: Genre = {
  id: 'component',
  title: 'User-interface component',
  cue: /\b(?:components?\b|react\b|vue\b|svelte\b|angular\b|solid ?js|modal\b|drop-?down|tool ?tips?\b|nav ?bar|hamburger|carousel|accordion|autocomplete (?:input|box|field|component|search)|type-?ahead|date ?picker|combo ?box|css\b|tailwind|flexbox|jetpack compose|swiftui|(?:contact|login|sign-?up|checkout|multi[- ]step) form|drag (?:and|&|n) drop (?:list|board|zone|upload)|kanban|infinite scroll)/i,
  lines: [
    {
      id: 'late-answers',
      text: 'Ignore answers that arrive late for an earlier input.',
      technique: 'constraints',
      worth: 3,
      when: short(
        400,
        /\b(?:autocomplete|type-?ahead|search (?:box|field|bar|as|input)|searchable (?:select|drop)|live search)/,
        /\b(?:fetch\w*|api|endpoint|server|backend|remote|async|calls?|loads?|\/\w+)\b/,
      ),
      unless: /\b(?:abort|cancel|race\b|stale|arrive late|client[- ]side only|trie\b)/i,
    },
    {
      id: 'keyboard',
      text: 'Make it work by keyboard and for screen readers.',
      technique: 'constraints',
      worth: 3,
      when: short(
        450,
        /\b(?:modal|dialog|drop-?down|menu|hamburger|autocomplete|combo ?box|tabs\b|accordion|tool ?tip|carousel|slider|drag|(?:date|colou?r|time) ?picker|tree view|popover|star rating|sortable|multi-?select)/,
      ),
      unless:
        /\b(?:accessib|a11y|aria\b|keyboard|screen ?readers?|wcag|focus\b|how (?:can|do|to)\b|swift ?ui|flutter|react native|jetpack|projector)/i,
    },
    {
      id: 'states',
      text: 'Cover the loading, empty and error states.',
      technique: 'constraints',
      worth: 2,
      small: true,
      when: short(
        200,
        /\b(?:fetch(?:es|ing)?|api|load(?:s|ed)? (?:from|more|data)|infinite|endpoint|get \/|from the server|feed)\b/,
      ),
      unless: /\b(?:how (?:can|do|to)\b|loading|skeleton|spinner|empty (?:state|list)|errors?\b)/i,
    },
  ],
  slots: [
    {
      id: 'framework',
      wording: 'framework/component',
      question: 'Which framework and styling do you use?',
      default: 'Plain HTML, CSS and JavaScript',
      given:
        /\b(?:react|next\b|next\.?js|nuxt|vue|svelte|angular|solid|html\b|css\b|tailwind|bootstrap|swiftui|compose\b|flutter|vanilla|plain js|javascript|wpf\b|qt\b|tkinter|blazor|astro|lit\b|wordpress|web component)/i,
      fact: 'Framework',
    },
  ],
}

/** What large models know by themselves; no other kind of page fits. */
export const browserExtension: Genre = {
  id: 'browser-extension',
  title: 'Browser extension or user script',
  cue: /\b(?:(?:chrome|firefox|browser|edge|safari) (?:extension|add-?on|plugin)|manifest v?3|mv3\b|user ?script|tamper ?monkey|grease ?monkey|bookmarklet)/i,
  lines: [],
  slots: [],
}
