// The lines on ideas and stories, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const ideasLines = {
  'only-what-is-seen':
    'Décrire seulement ce qui se voit, et rendre les ambiances par la lumière et la couleur.',
  singable: 'Suivre vers par vers les syllabes et les accents de l’air, pour qu’on puisse le chanter.',
  'keep-voice': 'Garder le temps, la personne et la voix du texte donné, et tout ce qu’il a déjà établi.',
  'fair-clues': 'Laisser voir les indices nécessaires à la solution avant qu’elle soit révélée.',
  'more-than-one-way': 'Laisser aux joueurs plus d’un chemin et dire ce qui arrive s’ils ne font rien.',
  'rules-have-consequences':
    'Montrer ce que les règles inventées changent au quotidien, et qui y gagne ou y perd.',
  'told-apart': 'Faire reconnaître chaque personnage rien qu’à sa façon de parler.',
  'end-unexplained': 'Finir sur ce qui se passe et laisser le sens au lecteur.',
  'not-owned-already': 'Écarter ce qu’une personne avec ces goûts possède sûrement déjà.',
  'names-not-taken': 'Écarter les noms déjà portés par quelque chose de connu dans le même domaine.',
  'fits-no-other': 'Écarter les formules qui iraient aussi bien à une autre entreprise ou à une autre cause.',
  'conditions-hold': 'Écarter tout titre contraire à ce qui est demandé ou exclu.',
  'who-should-skip': 'Dire pour chaque titre quel lecteur peut s’en passer, et pourquoi.',
  'still-open':
    'Ne citer que des adresses sûres et préciser une fois que les horaires et fermetures sont à vérifier.',
  'step-free':
    'Dire pour chaque lieu si l’entrée, le sol et les toilettes sont sans marche, et quoi confirmer par téléphone.',
  'book-or-shut': 'Dire ce qu’il faut réserver et ce qui est fermé certains jours ou à certaines saisons.',
  'weather-and-way':
    'Dire pour chaque destination le temps qu’il y fait alors d’ordinaire et la durée du trajet de porte à porte.',
  'payer-and-snag':
    'Dire pour chaque idée qui paierait, comment trouver le premier client et ce qui pourrait la faire échouer.',
  'business-ideas-differ': 'Chaque proposition doit être une idée à part, pas la variante d’une autre.',
  'improvements-differ': 'Chaque proposition doit être une idée à part, pas la variante d’une autre.',
  'which-problem':
    'Dire pour chaque proposition quel problème des utilisateurs elle résout et combien de travail elle demande.',
  'likely-and-costly-first':
    'Mettre en premier ce qui est à la fois probable et coûteux, avec la précaution la moins chère pour chaque risque.',
  'angle-not-heading':
    'Faire de chaque proposition un angle avec une thèse ou une question à elle, pas un simple intitulé.',
  'data-at-hand':
    'Formuler chaque proposition en question, avec les données ou les sources qui y répondraient.',
  'varied-and-measured': 'Dire pour chaque proposition ce que l’on fait varier et ce que l’on mesure.',
  'good-answer-shows': 'Dire pour chaque question ce que contiendrait une très bonne réponse.',
  'content-differs': 'Chaque proposition doit être une idée à part, pas la variante d’une autre.',
  'nobody-on-the-spot': 'Écarter tout ce qui met quelqu’un sur la sellette ou touche à la vie privée.',
  'options-differ': 'Chaque proposition doit être une idée à part, pas la variante d’une autre.',
  'promises-to-keep': 'Faire de chaque promesse une petite chose que l’on peut voir tenue, pas un sentiment.',
  'no-welcome': 'Ouvrir sur le fait ou la question qui donne envie de rester, pas sur un bonjour.',
  'child-solves-it':
    'Laisser l’enfant ou l’animal trouver lui-même la solution, sans adulte pour expliquer la leçon.',
  'chorus-means-more':
    'Apporter du neuf à chaque couplet, pour que le même refrain en dise chaque fois davantage.',
  'turns-by-choice':
    'Faire naître chaque tournant d’un choix du personnage principal, pas du hasard ni d’une découverte qui lui tombe dessus.',
  'last-line-unsaid': 'Finir sur une chose vue ou faite et taire ce qu’elle signifiait.',
  'want-and-cost':
    'Montrer ce que veut le personnage, ce que cela lui coûte, et une habitude où cela se voit.',
  'value-where-awkward': 'Dire à partir de quelle valeur cela devient gênant ou contraire aux règles.',
  'nickname-and-spelling': 'Donner pour chacun le surnom qu’il appelle, et s’il faudra souvent l’épeler.',
  'unlike-commands': 'Écarter les noms qui, appelés de loin, ressemblent à un ordre ou les uns aux autres.',
  'not-on-every-list': 'Écarter les noms qui figurent sur toutes les listes de ce genre.',
  'spelt-after-hearing':
    'Écarter les noms qu’on ne saurait ni écrire ni retrouver par une recherche après les avoir entendus une fois.',
  'read-without-gaps':
    'Vérifier comment chaque nom se lit en minuscules et sans espaces, et écarter ce qui prête à confusion.',
  'known-to-every-fan': 'Écarter ce que tout amateur du genre connaît sûrement déjà.',
  'weather-and-closed':
    'Dire pour chaque destination le temps qu’il y fait d’ordinaire à cette période et ce qui est alors fermé.',
  'left-after-costs':
    'Dire pour chaque idée ce qui reste une fois les frais payés, et combien de bénévoles il faut pendant combien d’heures.',
  'harder-than-it-looks':
    'Indiquer pour chacun la partie qui est plus difficile qu’elle n’en a l’air, et une première version qui marche déjà.',
  'seen-in-three-seconds':
    'Dire ce qu’un passant voit dans les trois premières secondes, et de quelle distance.',
  'after-ten-years':
    'Dire à quoi chacun ressemblera dans dix ans, quand les traits fins se seront étalés, et quelle taille il lui faut.',
  'easy-to-end': 'Privilégier ce qui peut s’écourter ou se prolonger sans gêne.',
  'from-the-wardrobe': 'Dire pour chacun ce que l’on a déjà chez soi et ce qu’il faudrait acheter.',
  'who-cannot-join':
    'Dire pour chacun qui pourrait ne pas pouvoir ou vouloir participer, et ce que ces personnes feraient à la place.',
  'nobody-sits-out': 'Écarter les jeux où un enfant est vite éliminé ou attend longtemps son tour.',
  'how-long-it-holds':
    'Dire pour chaque activité combien de temps elle occupe des enfants de cet âge, et ce qu’il faut avoir sous la main.',
  'both-sides-arguable': 'Écarter ceux où un camp l’emporte clairement.',
} as const satisfies Partial<Record<LineId, string>>
