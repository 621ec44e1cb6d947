// Texts that sell: product descriptions, listings, adverts, homepages.

import { butNot } from '../but-not.ts'
import type { LineId } from '../ids.ts'
import { named } from '../named.ts'
import type { Genre, Line } from '../playbook.ts'
import { brief, onlyGivenFacts } from './given-facts.ts'

const praiseRuledOut =
  /\bno ['"“‘]|\b(?:tailwind|css|react|bootstrap|wordpress)\b|\b(?:concert|reading|lecture|festival|club|society|choir|orchestra|band|hospice|hospital|library|museum|parish|church|school|opening hours)\b|\bdon['’]?t say\b|\bno exclamation|\bplain\b|\bdry\b|\bvoice\b|\btone\b|\bfacts:|\b(?:ebay|marketplace|fb|vinted|craigslist|gumtree|used|second[- ]hand)\b|\bpcm\b|\b(?:flat|apartment|house|bed)\b|\bspecific|\bconcrete|\bcliche|\bcliché|\bbuzzwords?|\bgeneric|\bpraise\b|\bnot salesy|\bno adjectives|\b\d+ char|\bcharity|\bhonest|\bno pity|\bfunny|\bjoke|\bact as\b|\bmeta desc/i

/** Only where the request gives details that can stand in place of praise. */
const withoutPraise = (id: LineId, text: string): Line => ({
  id,
  text,
  technique: 'constraints',
  worth: 2,
  when: /,|\b\d|\bwe\b|\bour\b|\bhand[- ]?\w+|\bmade (?:of|from|in|by)\b/i,
  unless: praiseRuledOut,
})

export const placeListing: Genre = {
  id: 'place-listing',
  title: 'Listing of a place to stay, rent or buy',
  cue: named(
    /\b(?:airbnb|booking\.com|vrbo|holiday (?:home|let|rental)|property|house|flat|apartment|room|zillow|rightmove|real estate) (?:listing|ad|advert|text|blurb|description|post)s?\b|\bad for (?:(?:a|an|the|my|our) )?(?:\d[- ]?(?:bed(?:room)?|rooms?) )?(?:flat|apartment|house|room|studio)\b|\blisting (?:description|text)\b[^.\n]{0,40}\b(?:\d ?(?:br|bed|bhk)\w*|bedrooms?|furnished|sqm|sq ?ft|apartment|flat|condo|villa|studio)\b|\blisting for (?:(?:a|an|the|my|our) )?(?:\d[- ]?\w* )?[^.\n]{0,40}\b(?:room|flat|house|apartment|cottage|cabin|yurt|windmill|studio|loft)\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'given-amenities',
      'Mention no amenity, view or distance that is not given here.',
      brief(350),
    ),
    {
      id: 'rent-and-free-from',
      text: 'State the rent and what it includes, the deposit and the date it is free, in [brackets] where not given.',
      technique: 'constraints',
      worth: 3,
      when: brief(
        250,
        /\bad for\b|\bto let\b|\bfor rent\b|\brent(?:ing)? out\b|\btenants?\b|\blodger\b|\broom ?mate|\bflat ?mate|\bspare ?room\b/,
      ),
      unless:
        /\bairbnb|\bholiday|\bvacation|\bfor sale|\bsell(?:ing)?\b|\bsale\b|\bpcm\b|\bdeposit|\bbracket|[£$€] ?\d|\b\d{1,2}[.,]?\d{3}\b|\b\d{3,5} ?(?:\+|plus\b|warm\b|cold\b|per\b|a month|\/)|\brent (?:is )?\d/i,
    },
  ],
  slots: [
    {
      id: 'place_facts',
      question: 'What do guests or buyers have to know: size, beds, equipment, drawbacks?',
      given: /\bsleeps \d|\b\d+ ?(?:bed|bath|m2|sqm|sq ?ft|rooms?|guests?)\b|,[^,\n]{2,60},/i,
      fact: 'Facts about the place',
    },
  ],
}

export const history: Genre = {
  id: 'history',
  title: 'History of a company, club or family',
  cue: butNot(
    named(
      /\b(?:company|family|club|brand|firm|village|shop|school) history\b|\bhistory of (?:our|my) \w+|\b(?:our|company|founder['’]?s?|brand) story (?:for|page|text|paragraph)/i,
    ),
    /\b(?:browser|search|medical|health|diabet\w*|cancer|patient|doctor|gp|credit|chat|git|commit)\b/i,
  ),
  lines: [onlyGivenFacts('given-history', 'Invent no people, dates or events.', brief(350))],
  slots: [],
}

export const productText: Genre = {
  id: 'product-text',
  title: 'Product description or listing',
  cue: butNot(
    named(
      /\b(?:product|item|shop|app store|wine|menu) (?:description|text|copy|page|listing)s?\b|\bproduct desc|\b(?:ebay|etsy|marketplace|fb|vinted|craigslist|gumtree) (?:listing|ad|text|blurb|post|description)\b|\blisting for\b|\bback of (?:the|our) .{0,20}\b(?:bottle|label|box|pack)|\bdescription (?:of|for) (?:my|our) (?:\w+ ){0,2}(?:tour|course|class|workshop|service|product|shop|app|retreat|experience)\b/i,
    ),
    /\ballergens?\b|\bingredients (?:list|label|panel)|\bnutrition(?:al)?\b|\bsafety (?:label|data)|\bcare label/i,
  ),
  lines: [
    onlyGivenFacts(
      'product-stated-features',
      'Claim no feature, material, origin or effect that is not given here.',
      brief(350, /[,:;\d]|\bhand|\bmade\b|\bused\b|\bbroken\b|\bwith\b/),
    ),
    withoutPraise('product-no-praise', 'Leave out praise that would fit any other product.'),
  ],
  slots: [
    {
      id: 'what_is_special',
      wording: 'what_is_special/product',
      question: 'What sets it apart: how it is made, what it does, a flaw to admit?',
      given:
        /\bhand|\bmade (?:of|from|in|by)\b|\bonly\b|\bbecause\b|\bwithout\b|\bno \w+|\bsteep|\bscratch|\bgreat\b|\bwith\b|\bsince\b|\bbroken\b|\bmenu\b|,[^,\n]{2,40},/i,
      fact: 'What is special',
    },
    {
      id: 'price',
      question: 'What are the price, size and other hard facts?',
      given:
        /[£$€]\s?\d|\b\d+(?:[.,]\d+)? ?(?:cm|mm|kg|g|ml|l|eur|usd|euros?|x|ha|bed)\b|\b\d+ ?x ?\d+|\bprice\b|\bfor parts\b|\b\d+ ?words\b|\bapp store\b|\bmenu\b|\bbottle\b|\blabel\b/i,
      fact: 'Price and data',
    },
  ],
}

export const advert: Genre = {
  id: 'advert',
  title: 'Advert, homepage or flyer',
  cue: butNot(
    named(
      /\b(?:ad|web|sales|marketing|landing page|homepage|hero|website) (?:copy|text)\b|\bcopy for (?:a|an|the|our|my)\b|\b(?:landing|home) ?page (?:copy|text|for|hero)\b|\b(?:google|facebook|instagram|radio|tv|print|newspaper|classified|small) ads?\b|\badverts?\b|\badvertisement|\b(?:flyer|leaflet|brochure|billboard)\b|\babout us\b|\babout page\b|\bblurbs?\b|\bmeta descriptions?\b|\bcrowdfunding text|\btext for (?:the |our |my )?(?:home ?page|web ?site)\b/i,
    ),
    /\b(?:opening (?:hours|times)|we (?:need|want|are looking for) (?:\w+ )?(?:tenors?|basses|singers|players|members|helpers|volunteers|goalkeepers?)|an? (?:\w+ )?sign (?:and|for|on|that|saying|at|in)|notices?|(?:town|city) hall|council|municipal\w*|authorit(?:y|ies)|registry|registration office|job ?cent(?:re|er)|tax office|counter|get angry|bring the (?:papers|documents)|lost (?:cat|dog|parrot|pet)|(?:leaflet|flyer|brochure)s? (?:on|explaining|about)|ashamed|refugees?|patients?|food ?bank|information leaflet|safety|aftercare|discharge|hygiene|vaccin\w*|first[- ]tim\w*|(?:reading|lecture|concert|festival|evening) (?:\+|and|with|out)|apprentices?(?:hip)?|trainees?|vacanc(?:y|ies)|novels?|romance|thriller|memoir|manuscript|book|fiction|fantasy|crime|mystery|back[- ]cover|back of (?:the|my) (?:book|novel)|poetry|anthology|play|album|film|exhibition|(?:story|song|poem|joke|film|movie|lyrics|book) about us)\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'advert-stated-features',
      'Claim no price, offer, guarantee, statistic or years of experience that is not given here.',
      brief(350, /[,:;\d]|\b(?:we|our)\b/),
      2,
    ),
    onlyGivenFacts(
      'advert-blanks',
      'Leave names, places, years and prices in [brackets].',
      /^(?=[^,:;\d]{1,110}$)(?![\s\S]*\b(?:we|our|my|i['’]?m|called|named|meta desc\w*|first paragraph|joke|funny|election|candidate|campaign)\b)(?=[\s\S]*\bfor an? \w)/i,
    ),
    withoutPraise('advert-no-praise', 'Leave out praise that any competitor could claim too.'),
  ],
  slots: [
    {
      id: 'what_is_special',
      wording: 'what_is_special/advert',
      question: 'What do you offer that competitors do not?',
      given:
        /\bhand|\bmade (?:of|from|in|by)\b|\bonly\b|\bbecause\b|\bwithout\b|\bno \w+|\bwith\b|\bsince\b|\bwe (?:do|sell|make|cover|offer|are)\b|\bfacts:|,[^,\n]{2,60},|:|\b(?:club|society|choir|orchestra|hospice|hospital|library|museum|church|charity|school|volunteers?|election|candidate|independent|council|parish)\b/i,
      fact: 'What is special',
    },
    {
      id: 'reader_does',
      question: 'What should the reader do: call, book, order, visit?',
      given:
        /\bcta\b|\bcall\b|\bbook\b|\bdonat|\blaw (?:firm|office)|\b(?:solicitor|lawyer|attorney|therap|accountan|dentist|clinic|architect)|\bapply\b|\bbuy\b|\bvisit|\border\b|\bsign up|\bmeta desc|\babout (?:us|page)|\bcrowdfunding|\bhero\b|\bblurb|\bbrochure|\bopen day|\bcharity|\b(?:election|candidate|independent|council|parish)\b/i,
      fact: 'What the reader should do',
    },
  ],
}
