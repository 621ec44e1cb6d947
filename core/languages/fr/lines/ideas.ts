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
} as const satisfies Partial<Record<LineId, string>>
