// The lines on work on a given text, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const textsLines = {
  'say-if-silent': 'Si le texte ne tranche pas, le dire, et dire ce qu’il laisse ouvert.',
  'three-outcomes':
    'Dire si le texte appuie l’affirmation, la contredit ou n’en parle pas, et citer les mots qui le montrent.',
  'both-places':
    'Citer les deux passages pour chaque point, et distinguer les contradictions de ce que l’un des textes omet seulement.',
  'quote-deciding': 'Citer les mots dont dépend la réponse.',
  exceptions: 'Tenir compte des définitions, exceptions et délais placés ailleurs dans le texte.',
  'named-owners':
    'N’indiquer un responsable ou un délai que si le texte en donne un, et signaler les tâches que personne n’a prises.',
  'nothing-guessed':
    'Ne reprendre que ce que dit le texte, et laisser un champ vide quand l’information n’y est pas.',
  'as-written': 'Recopier les noms, nombres et codes exactement tels qu’ils sont écrits.',
  'no-stitching': 'Citer mot pour mot et marquer chaque coupure ([…]).',
  'what-it-belongs-to':
    'Dire à quoi se rapporte chaque élément, et où un chiffre ou une date en remplace un plus ancien.',
  'once-each': 'Mentionner chaque élément une seule fois, sous la forme la plus complète que donne le texte.',
  'no-overclaim': 'Ne pas en affirmer plus que le texte.',
  doses: 'Garder chaque dose, horaire, valeur et signe d’alerte exactement comme c’est écrit.',
  duties:
    'Garder chaque délai, montant, exception et qui doit faire quoi ; ne pas changer une obligation en simple possibilité.',
  exact: 'Garder chiffres, noms et dates exactement comme dans le texte, et n’utiliser que ce qu’il dit.',
  'strength-of-claims':
    'Rester aussi affirmatif que les auteurs, pas plus, et garder la principale limite qu’ils signalent.',
  'latest-wins': 'Quand un message en corrige un autre, s’en tenir au plus récent.',
  'open-and-settled': 'Dire ce qui est réglé, ce qui reste ouvert et qui doit agir.',
  'decided-or-discussed':
    'Séparer ce qui a été décidé de ce qui a seulement été discuté, avec responsable et date quand les notes les donnent.',
  'how-often': 'Dire combien de fois revient chaque point, pour qu’une voix forte ne vaille pas pour toutes.',
  'sure-only': 'Écarter tout détail de l’œuvre qui n’est pas certain.',
  'doses-and-units': 'Rendre chaque dose, unité, horaire et mise en garde avec exactitude.',
  untouched: 'Ne pas toucher aux variables, clés et balises, mais les déplacer là où la grammaire l’exige.',
  'usual-labels': 'Employer les mots que les logiciels ont d’ordinaire sur ces boutons dans cette langue.',
  'one-address':
    'Choisir la forme d’adresse (tutoiement ou vouvoiement) qui convient à ces lecteurs et s’y tenir partout.',
  'effect-over-words':
    'Quand un jeu de mots ou une expression ne passe pas, en trouver un qui fasse le même effet, et signaler où.',
  'force-of-terms':
    'Rendre exactement les termes définis, les chiffres et la force des obligations, interdictions et facultés.',
  'no-equivalent':
    'Quand une notion juridique n’a pas d’équivalent exact, le signaler à côté de la traduction.',
  'what-gave-way': 'Quand sens et sonorité ne peuvent être gardés ensemble, dire lequel a cédé.',
  'mark-doubts': 'Signaler ce qui est illisible ou incertain au lieu de deviner.',
  'nothing-left-out': 'Ne rien omettre, et garder une même traduction pour chaque terme qui revient.',
  'no-new-achievements':
    'N’ajouter ni chiffre, ni outil, ni réussite absents de l’original ; là où il en faudrait, mettre des [crochets].',
  'only-what-is-wrong': 'Ne corriger que ce qui est faux et garder pour le reste les mots de l’auteur.',
  'claims-kept':
    'Garder le sens et la force de chaque affirmation, et laisser citations et références telles quelles.',
  'meaning-stays': 'Simplifier les mots, pas le sens : chaque condition, exception, chiffre et délai reste.',
  'words-not-facts': 'Couper les mots avant les faits : dates, chiffres, noms et demande restent.',
  'no-new-facts':
    'N’ajouter ni fait, ni chiffre, ni promesse absents de l’original ; là où il en faut, mettre des [crochets].',
  'message-stays':
    'Changer le ton, pas le message : la demande, les faits et les délais restent aussi clairs.',
  'nothing-lost': 'Ne perdre aucun élément ni changer aucun chiffre au passage.',
  'own-voice': 'Garder le sens, les faits et la voix de l’auteur.',
  'words-behind':
    'Pour chaque code, citer les mots qui le justifient ; si aucun ne convient, n’en attribuer aucun plutôt que le plus proche.',
  'harm-of-waiting':
    'Juger d’après ce qui arrive si cela attend et le nombre de personnes touchées ; la véhémence du message ne compte pas.',
  anchors:
    'Dire ce que valent la note la plus basse et la plus haute, et rattacher chaque note à un élément précis.',
  'deciding-words': 'Donner les mots ou les détails qui décident.',
  mixed:
    'Juger ce que veut dire l’auteur plutôt que des mots isolés, et signaler les cas mitigés ou ironiques.',
  criterion: 'Énoncer le critère utilisé et dire quels voisins pourraient échanger leur place.',
  'none-left-out': 'N’oublier aucun élément et garder l’ordre donné.',
  'groups-apart': 'Former des groupes qui ne se recoupent pas et dire brièvement ce qui va dans chacun.',
  borderline: 'Signaler ceux qui pourraient aller d’un côté ou de l’autre.',
} as const satisfies Partial<Record<LineId, string>>
