// Prompts for the everyday kinds of professional and creative writing that hold one trap each.

import type { GenreExamples } from './genre-examples.ts'

export const everydayWritingExamples: GenreExamples = {
  'minutes-decided-owned': {
    picks: ['meeting minutes template', 'email recap after the meeting with the printers'],
    skips: ['a speech of 5 minutes for my boss'],
  },
  'what-changes-for-whom': {
    picks: ['email to my team about the new office rules', 'memo to all staff on the switch to a new rota'],
    skips: ['email to staff: the project is cancelled', 'email to my team about cake'],
  },
  'seen-of-me': {
    picks: ['email asking my professor for a recommendation letter', 'request a reference from my old boss'],
    skips: ['letter of recommendation for my student', 'ask the library for a reference book'],
  },
  'come-to-me-for': {
    picks: ['introduce myself to my new team by mail', 'introduction email to my colleagues, i start monday'],
    skips: ['text to the neighbours, introducing myself'],
  },
  'who-covers-what': {
    picks: ['email to my boss asking for a week off in june', 'leave request for my wedding'],
    skips: ['vacation rental listing', 'decline a request for days off'],
  },
  'one-real-case': {
    picks: [
      'answer to “tell me about yourself” for a bank job',
      'why should we hire you, answer for a bakery',
    ],
    skips: ['mock interview: ask me about my biggest weakness'],
  },
  'about-a-text': {
    picks: [
      'is this contract valid without a stamp?',
      'how long should a resume for a pilot be',
      'two ideas for a linkedin post of our bakery',
      'the gym has a no refund policy, is that allowed?',
    ],
    skips: [
      'can you write a contract for my lodger?',
      'what do i reply to this customer?',
      'text to my landlord, can he fix the lock',
    ],
  },
  'bare-text': { picks: ['Write an email', 'i need a flyer please'], skips: ['Write an email to the baker'] },
  'one-moment-of-the-talk': {
    picks: ['thank you email after an interview', 'thank-you note for the interview on tuesday'],
    skips: ['rejection mail for the second candidate', 'thank you card for the midwife'],
  },
  'what-became-of-it': {
    picks: ['thank you letter to a donor', 'thank-you note for a donation of 20 blankets'],
    skips: ['thank you card for the midwife', 'sponsorship letter for our chess club'],
  },
  'honest-not-good': {
    picks: ['email asking clients for a google review', 'request a testimonial from a happy customer'],
    skips: ['reply to a google review', 'performance review for a cook'],
  },
  'old-price-until': {
    picks: [
      'letter to staff about a price increase in the canteen',
      'tell members that we are raising our fees',
    ],
    skips: ['article on the rise of rents', 'letter complaining about a price increase by my gym'],
  },
  'shut-until': {
    picks: ['sign for the door: we are closed on friday', 'holiday closing notice for our bakery'],
    skips: ['closing argument for a mock trial', 'letter to customers: the shop is closing down for good'],
  },
  'first-day': {
    picks: ['welcome email for a new employee', 'first-day letter for our apprentices'],
    skips: ['welcome email for our newsletter'],
  },
  'when-not-to-use': {
    picks: ['canned replies for late parcels', 'write three template answers for parking questions'],
    skips: ['template for a lease', 'reply to a guest about a lost key'],
  },
  'out-of-office': {
    picks: ['out of office reply', 'out of office till 4 june, ask rita'],
    skips: ['letter from the office of the dean'],
  },
  'one-small-task': {
    picks: [
      'post looking for volunteers for the bike kitchen',
      'volunteers needed, text for the notice board',
    ],
    skips: ['thank our volunteers in a speech'],
  },
  'wants-and-obstacle': {
    picks: ['query letter for my fantasy novel', 'blurb: book blurb for a thriller'],
    skips: ['letter to my estate agent', 'sql query for letters'],
  },
  'goal-measured-supported': {
    picks: ['performance improvement plan for a waiter', 'professional development plan for a nurse'],
    skips: ['i was put on a performance improvement plan, write my resignation'],
  },
  'control-owner-residual': {
    picks: ['risk assessment for a school bonfire', 'method statement for painting a stairwell'],
    skips: ['what is the risk of rain'],
  },
  'what-cannot-wait': {
    picks: ['handover notes for my replacement', 'handover document, i leave on friday'],
    skips: ['email about the keys'],
  },
  'for-whom-not': {
    picks: ['blog post on the benefits of cold showers', 'article about the importance of sleep'],
    skips: ['blog post about our trip'],
  },
  'sales-to-break-even': {
    picks: ['business plan for a food truck', 'write a business plan for a nail salon'],
    skips: ['project proposal for a bike shed'],
  },
  'headlines-claim': {
    picks: ['slides on fire safety', 'make me a presentation about bees'],
    skips: [
      'clinical presentation of gout, essay',
      'best man speech',
      'i must give a presentation on gout and i am nervous',
    ],
  },
  'promises-to-keep': {
    picks: ['help me write my wedding vows', 'wedding vows, funny and short'],
    skips: ['essay about the vows of monks'],
  },
  'no-welcome': {
    picks: ['youtube script about sourdough', 'podcast intro for a show on rivers'],
    skips: ['python script for a video download', 'speech for my sister'],
  },
  'no-other-child': {
    picks: [
      'reply to a mother who wrote about the fight in my class',
      'email to parents of a boy who keeps hitting others in class',
    ],
    skips: ['email to my dad about the fight', 'newsletter for parents'],
  },
  'later-until': {
    picks: [
      'mail to customers: the delivery is delayed',
      'tell a client that the kitchen comes two weeks late',
    ],
    skips: ['complaint about a delayed parcel', 'customer pays late, what to write'],
  },
  'reported-and-by-when': {
    picks: ['email to my landlord, heating broken', 'letter to the housing association about mould'],
    skips: ['email to my landlord asking for a rent reduction'],
  },
  'earlier-letters-by-date': {
    picks: ['letter to the council about the potholes, third one', 'second letter to the insurer'],
    skips: ['letter to the council about the potholes'],
  },
  'no-idle-questions': {
    picks: ['registration form for a summer camp', 'intake form for my massage practice'],
    skips: ['email about the form i sent', 'react registration form component'],
  },
  'first-objection': {
    picks: ['sales pitch for our window cleaners', 'pitch to schools for our lunch service'],
    skips: ['elevator pitch for a knitting app', 'pitch email to a sponsor'],
  },
  'brush-offs': {
    picks: ['cold call script for solar panels', 'telesales text for a print shop'],
    skips: ['call script for telling a candidate no', 'bash script to call an api'],
  },
  'answer-in-a-word': {
    picks: [
      'Write a follow-up message to a lead who went quiet',
      'mail to a supplier who has not answered in two weeks',
    ],
    skips: ['trade fair follow-up email to a cool lead', 'text my friend who never replied'],
  },
  'ends-at-and-number': {
    picks: ['note to the neighbours, we are having a party', 'letter to neighbours about our building work'],
    skips: ['complaint about the noise of my neighbours'],
  },
}

export const everydayCreativeExamples: GenreExamples = {
  toast: {
    picks: ['a toast to my neighbour who moves away', 'best man speech in rhyme, funny'],
    skips: ["the villain's wedding toast"],
  },
  'promises-to-keep': {
    picks: ['wedding vows for a shy man', 'help me write my vows'],
    skips: ['poem for my wife'],
  },
  'no-welcome': {
    picks: ['youtube intro for a channel on moss', 'podcast opening on a lost goalkeeper'],
    skips: ['monologue of a king'],
  },
  'child-solves-it': {
    picks: ["children's story about a shy hedgehog", 'story for kids about learning to share'],
    skips: ['short story about a shy widow', 'titles for a picture book'],
  },
  'chorus-means-more': {
    picks: ['write a song about rain', 'lyrics about leaving home'],
    skips: ['song titles about rain', 'birthday song for my aunt'],
  },
  'turns-by-choice': {
    picks: ['plot outline for a novel about twins', 'outline for a thriller, story outline please'],
    skips: ['plot the sine curve'],
  },
  'last-line-unsaid': {
    picks: ['write a short story about a ferry', 'flash fiction, a lost umbrella'],
    skips: ['funny short story about a ferry', "children's short story"],
  },
  'want-and-cost': {
    picks: ['character sketch of a lock keeper', 'a villain who is right'],
    skips: ["the villain's toast", 'names for a character'],
  },
}
