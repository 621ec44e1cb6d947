// Letters, posts, reports, speeches: non-fiction from scratch. Models fail here by inventing the facts.

import type { Playbook } from '../playbook.ts'
import { apology, badNews, reviewReply } from './answers.ts'
import { coverLetter, profile, resignation } from './applications.ts'
import { article, essay } from './articles.ts'
import { procedure, releaseNotes, softwareDocs, userStory } from './documents-to-work-by.ts'
import { onlyGivenFacts } from './given-facts.ts'
import { houseRules, legalText } from './legal.ts'
import { grief, smallNote, speech } from './occasions.ts'
import { jobAdvert, recommendation, review } from './people-at-work.ts'
import { advert, announcement, pressRelease, productText, socialPost } from './public.ts'
import { complaint, outreach, payRequest, rentRequest, request, shortMessage } from './requests.ts'
import { lesson, modelPrompt, quiz, survey } from './teaching.ts'
import { agenda, proposal, report } from './workplace.ts'

export const professionalWriting: Playbook = {
  intent: 'professional_writing',
  never: [
    'A length, tone, audience or structure that was not asked for',
    'Sources, citations or figures as a requirement',
    'Praise of the writing wanted: professional, engaging, compelling',
    'A role for the writer',
  ],
  genres: [
    grief,
    modelPrompt,
    softwareDocs,
    userStory,
    releaseNotes,
    pressRelease,
    coverLetter,
    recommendation,
    review,
    jobAdvert,
    resignation,
    smallNote,
    rentRequest,
    payRequest,
    legalText,
    procedure,
    essay,
    article,
    proposal,
    speech,
    quiz,
    survey,
    profile,
    apology,
    reviewReply,
    socialPost,
    report,
    complaint,
    outreach,
    badNews,
    houseRules,
    agenda,
    lesson,
    productText,
    advert,
    announcement,
    shortMessage,
    request,
    {
      id: 'general',
      title: 'Other text',
      lines: [
        onlyGivenFacts(
          'nothing-invented',
          'Invent no names, figures or promises; where one is needed, leave it in [brackets].',
          1,
        ),
      ],
      slots: [
        {
          id: 'readers',
          wording: 'readers/general',
          question: 'Who will read it, and what should they do or think afterwards?',
          given: /\baudience|\breaders?\b|\bfor (?:the|our|my|a|an)\b/i,
          fact: 'Readers and purpose',
        },
      ],
    },
  ],
}
