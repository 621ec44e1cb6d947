// The lines on plans, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const planningLines = {
  'numbers-and-washing':
    'Donner un nombre pour chaque type de vêtement et dire combien de lessives cela suppose.',
  'within-reach':
    'Marquer ce qui doit rester à portée de main pendant le trajet, comme papiers, médicaments et chargeurs.',
  'concrete-entries':
    'Donner à chaque entrée une idée assez concrète pour être réalisée, pas une rubrique du genre conseil de la semaine.',
  'figure-that-decides': 'Pour chaque canal, donner le chiffre qui décide de continuer ou d’arrêter.',
  'seen-by-the-end': 'Terminer chaque phase par un résultat que d’autres peuvent voir.',
  'before-day-one': 'Séparer ce qui doit être prêt avant le premier jour de ce qui peut attendre.',
  'notice-periods': 'Mettre en premier ce qui dépend des autres : préavis, fournisseurs, listes d’attente.',
  'months-shown':
    'Montrer le solde après chaque mois et mettre de côté pour les frais qui tombent une fois par an.',
  'estimates-marked':
    'Signaler quels chiffres sont des estimations et prévoir une ligne pour ce qu’on oublie d’ordinaire.',
  'spaced-recall':
    'Revenir à intervalles croissants sur ce qui a déjà été vu, et s’exercer de mémoire et sur annales plutôt qu’en relisant.',
  'free-days-before':
    'Ne rien prévoir de nouveau les derniers jours avant l’examen et laisser de la marge pour les retards.',
  'load-and-stop-signs':
    'Dire comment la charge augmente de semaine en semaine et quels signes imposent de ralentir.',
  'turns-counted': 'Montrer combien de fois revient le tour de chacun, pour qu’on puisse vérifier l’équité.',
  'travel-and-meals': 'Compter trajets, repas et préparatifs comme du temps à part entière.',
  'shown-at-the-end': 'Dire ce que les apprenants sauront faire après chaque partie et comment on le verra.',
  'something-to-show': 'Terminer chaque étape par quelque chose que l’on sait faire ou montrer.',
  'fewest-sources':
    'Ne citer que des sources dont l’existence est certaine et dire quelle partie utiliser de chacune.',
  'shared-ingredients':
    'Réutiliser les ingrédients frais d’un repas à l’autre pour limiter les restes, et placer au début ce qui se périme.',
  'oven-clock':
    'Remonter à partir de l’heure du service, repos compris, et ne jamais prévoir deux fois le four ou un feu au même moment.',
  'check-and-way-back':
    'Donner à chaque phase un contrôle à réussir avant de continuer, et le retour en arrière en cas d’échec.',
  'what-must-dry':
    'Dire ce qui doit attendre quelle étape et combien de temps, séchage, livraison et autorisations compris.',
  'way-out-each-day':
    'Donner la distance et le dénivelé par jour, et pour chaque jour comment l’écourter par mauvais temps.',
  'legs-and-nights':
    'Donner le temps de trajet réel de chaque étape, limiter les changements d’hébergement et dire ce qu’il faut réserver à l’avance.',
  'by-neighbourhood':
    'Regrouper chaque journée par quartier pour limiter la marche, et dire ce qu’il faut réserver à l’avance.',
  changeovers:
    'Compter installation, transitions et marges comme des points à part, et dire quoi supprimer en cas de retard.',
  'book-first':
    'Remonter à partir de la date et mettre en premier ce qui est vite complet ou long à arriver.',
  'plan-for-rain': 'Prévoir ce qui se passe s’il pleut.',
  'signs-not-dates':
    'Lier les travaux à ce qui se voit (chaleur du sol, bourgeons, dernier gel) autant qu’aux dates.',
  'latest-starts':
    'Donner pour chaque étape la date de début au plus tard, week-ends et jours fériés compris, et signaler où il n’y a aucune marge.',
  'what-must-wait': 'Dire ce qui doit attendre autre chose et ce qui peut avancer en parallèle.',
  'dependencies-and-cuts':
    'Marquer ce qui doit attendre autre chose et dire quoi abandonner d’abord si le temps manque.',
  'permits-first': 'Mettre en premier permis, contrôles et embauches : leurs dates dépendent des autres.',
  'in-order-and-showstoppers':
    'Mettre les points dans l’ordre d’exécution et marquer ceux dont l’oubli arrête tout.',
} as const satisfies Partial<Record<LineId, string>>
