// The lines on work on a given text, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const textsLines = {
  'say-if-silent': 'Si le texte ne tranche pas, le dire, et dire ce qu’il laisse ouvert.',
  'three-outcomes':
    'Dire si le texte appuie l’affirmation, la contredit ou n’en parle pas, et citer les mots qui le montrent.',
  'both-places':
    'Citer les deux passages pour chaque point, et distinguer les contradictions de ce que l’un des textes omet seulement.',
  'quote-deciding': 'Citer les mots dont dépend la réponse.',
  exceptions:
    'Citer toute exception, définition ou échéance placée ailleurs dans le texte et qui change la réponse.',
  'stated-or-inferred': 'Distinguer ce que dit le texte de ce qui en est déduit.',
  'named-owners':
    'N’indiquer un responsable ou un délai que si le texte en donne un, et signaler les tâches que personne n’a prises.',
  'wording-of-the-ad':
    'Citer pour chaque point les mots qui tranchent, et lister à part ce que l’annonce laisse flou.',
  'vague-times':
    'Laisser vagues les moments vagues, signaler les dates déduites et non lues, et n’inventer aucun ordre.',
  'nothing-guessed':
    'Ne reprendre que ce que dit le texte, et laisser un champ vide quand l’information n’y est pas.',
  'relative-dates':
    'Ne convertir « demain » ou un jour de la semaine en date que si le texte donne le jour à partir duquel compter.',
  'quoted-values':
    'Mettre entre guillemets chaque valeur CSV qui contient un séparateur, un guillemet ou un retour à la ligne ; doubler les guillemets intérieurs.',
  'as-written': 'Recopier les noms, nombres et codes exactement tels qu’ils sont écrits.',
  'with-or-without-tax': 'Dire si le montant est TTC ou HT.',
  'omissions-marked': 'Marquer chaque coupure ([…]) et ne pas réunir des phrases séparées dans le texte.',
  'which-one': 'Il y en a plus d’une dans le texte : dire à qui appartient celle qui est retenue.',
  'whose-each-is':
    'Indiquer à côté de chaque élément à quoi ou à qui il se rapporte, et lister les ressemblants laissés de côté, avec la raison.',
  'beside-each-date':
    'Indiquer à côté de chaque date l’événement auquel elle se rapporte ; si le texte n’en donne pas, le dire.',
  'once-each': 'Mentionner chaque élément une seule fois, sous la forme la plus complète que donne le texte.',
  'study-overclaim':
    'Ne pas aller plus loin que l’étude : un lien n’est pas une cause, et « peut » n’est pas « va ».',
  'act-on-it': 'Garder chaque horaire, seuil et signe d’alerte qui oblige quelqu’un à agir.',
  'wanted-of-me': 'Dire ce que je dois faire et pour quand, ou que je n’ai rien à faire.',
  'decided-or-argued':
    'Séparer ce que le tribunal a décidé de ce que les parties ont soutenu et de ce qui reste ouvert.',
  duties:
    'Garder chaque délai, montant, exception et qui doit faire quoi ; ne pas changer une obligation en simple possibilité.',
  'which-source-says': 'Garder visible quelle source dit quoi, et où elles divergent.',
  'as-sure-as-authors':
    'Rester aussi affirmatif que les auteurs, pas plus, et dire qui ou quoi a été étudié.',
  'open-and-settled': 'Dire ce qui est réglé, ce qui reste ouvert et qui doit agir.',
  'latest-wins': 'Quand un message en corrige un autre, s’en tenir au plus récent.',
  'decided-or-discussed':
    'Séparer ce qui a été décidé de ce qui a seulement été discuté, avec responsable et date quand ils sont donnés.',
  'how-often': 'Dire combien de fois revient chaque point, pour qu’une voix forte ne vaille pas pour toutes.',
  misheard: 'Ne corriger les mots mal entendus que si le sens est certain, et signaler les autres.',
  'sure-of-the-part':
    'Écarter tout ce dont il n’est pas certain que cela appartienne à cette partie de l’œuvre.',
  'who-does-what': 'Garder qui doit faire quoi, et pour quand.',
  'figures-with-base':
    'Donner chaque chiffre retenu avec son unité et sa base, et avec sa valeur antérieure quand le texte en donne une.',
  'doses-and-names':
    'Rendre exactement chaque dose, horaire et mise en garde, et laisser les noms de médicaments tels quels.',
  'what-the-dish-is': 'Dire ce qu’est le plat au lieu de traduire son nom mot à mot.',
  'coded-praise':
    'Traduire littéralement les formules codées et indiquer entre parenthèses la note que chacune représente.',
  'degrees-stay':
    'Laisser diplômes, notes et fonctions dans la langue d’origine, avec une explication entre parenthèses.',
  untouched: 'Ne pas toucher aux variables, clés et balises, mais les déplacer là où la grammaire l’exige.',
  'effect-over-words':
    'Quand un jeu de mots ou une expression ne passe pas, en trouver un qui fasse le même effet, et signaler où.',
  'force-of-terms':
    'Rendre exactement les termes définis, les chiffres et la force des obligations, interdictions et facultés.',
  'no-equivalent':
    'Quand une notion juridique n’a pas d’équivalent exact, le signaler à côté de la traduction.',
  'what-gave-way': 'Quand sens et sonorité ne peuvent être gardés ensemble, dire lequel a cédé.',
  'mark-doubts': 'Signaler ce qui est illisible ou incertain au lieu de deviner.',
  'address-named':
    'S’en tenir à une seule forme d’adresse (tutoiement ou vouvoiement) et dire laquelle après la traduction.',
  'nothing-left-out': 'Ne rien omettre, et garder une même traduction pour chaque terme qui revient.',
  'indirect-clues': 'Supprimer aussi les indices indirects, comme métiers, lieux, dates et liens de parenté.',
  'beyond-pronouns':
    'Regarder aussi les noms de métier, les adjectifs et les attentes exprimées, pas seulement les pronoms.',
  'no-new-achievements':
    'N’ajouter ni chiffre, ni outil, ni réussite absents de l’original ; là où il en faudrait, mettre des [crochets].',
  'only-what-is-wrong': 'Ne corriger que ce qui est faux et garder pour le reste les mots de l’auteur.',
  'claim-strength':
    'Garder à chaque affirmation sa force : « peut » reste « peut », « est associé à » ne devient pas « cause ».',
  'not-anybodys': 'Couper toute phrase que n’importe qui pourrait dire, et ne rien inventer à la place.',
  'conditions-stay':
    'Garder chaque condition, exception, délai, montant et avertissement ; simplifier les mots et les phrases, pas les règles.',
  'words-not-facts': 'Couper les mots avant les faits : dates, chiffres, noms et demande restent.',
  'more-of-what-is-there':
    'En dire plus sur ce qui est là ; là où il faut un fait nouveau, mettre des [crochets] au lieu de l’inventer.',
  'sorry-for-the-deed':
    'Présenter des excuses pour l’acte plutôt que pour ce que l’autre a ressenti, et ne rien promettre qui ne soit dans le texte.',
  'message-stays':
    'Changer le ton, pas le message : garder chaque demande, condition, date et chiffre, et n’en ajouter aucun.',
  'more-than-spelling': 'Adapter aussi le vocabulaire, les dates et les unités, pas seulement l’orthographe.',
  'times-fit':
    'Enchaîner les horaires sans trou ni chevauchement, et dire où ceux qui sont donnés ne collent pas.',
  'nothing-lost': 'Ne perdre aucun élément ni changer aucun chiffre au passage.',
  'ask-up-front': 'Faire voir dès les premières lignes ce qui est demandé au lecteur.',
  'words-behind':
    'Pour chaque code, citer les mots qui le justifient ; si aucun ne convient, n’en attribuer aucun plutôt que le plus proche.',
  'style-proves-nothing': 'Dire ce qui plaide dans chaque sens, et que le style seul ne prouve rien.',
  'check-without-link':
    'Dire comment vérifier par un autre chemin que le lien, le numéro ou la pièce jointe reçus.',
  'checkable-not-true': 'Décider selon que cela peut se vérifier, peu importe que ce soit vrai ou bien dit.',
  'silence-is-not-no': 'Traiter ce qui n’est pas mentionné comme inconnu plutôt que comme un non.',
  'not-spending': 'Séparer remboursements, retraits et virements entre ses propres comptes des dépenses.',
  'harm-of-waiting':
    'Juger d’après ce qui arrive si cela attend et le nombre de personnes touchées ; la véhémence du message ne compte pas.',
  'next-grade-up': 'Dire ce qui manque pour atteindre la note supérieure.',
  'whole-scale':
    'Utiliser toute l’échelle quand les éléments diffèrent, et rattacher chaque note à un détail précis.',
  'overall-verdict':
    'Classer un avis mitigé selon son verdict d’ensemble, pas selon ses premiers mots ni les plus forts.',
  criterion: 'Énoncer le critère utilisé et dire quels voisins pourraient échanger leur place.',
  'none-left-out': 'N’oublier aucun élément et garder l’ordre donné.',
  borderline: 'Signaler ceux qui pourraient aller d’un côté ou de l’autre.',
  'groups-apart': 'Former des groupes qui ne se recoupent pas et dire brièvement ce qui va dans chacun.',
  'strings-to-check':
    'Lister les chaînes qui dépassent leur limite ou demandent des formes de pluriel ou de genre.',
  'both-readings':
    'Quand la formulation admet deux lectures, donner les deux et dire ce qui plaide pour chacune.',
  'points-at-words': 'Citer les mots que vise chaque remarque, et dire ce qui doit rester tel quel.',
  'day-or-month':
    'Dire comment les dates comme 3/4, possibles en jour-mois comme en mois-jour, ont été lues.',
  'needed-from-reader': 'Dire ce que le lecteur doit décider ou faire, ou que rien n’est requis.',
  'native-reading': 'Dire comment un natif le comprendrait, et ce que cela pourrait signifier d’autre.',
  'forced-gender': 'Là où la grammaire impose un genre à qui parle ou lit, dire lequel a été choisi.',
  'case-stays': 'Retirer la colère, pas le fond : dates, demandes, délais et promesses antérieures restent.',
  'seen-not-judged':
    'Remplacer les jugements par ce qui a été vu ou entendu ; mettre des [crochets] là où ce n’est pas donné.',
  'legal-effect':
    'Garder l’effet de termes comme « réputé », « nonobstant » ou « sous réserve de » ; le dire autrement, sans le perdre.',
  'several-per-answer':
    'Permettre qu’une réponse relève de plusieurs catégories, et mettre à part celles qui ne disent rien.',
} as const satisfies Partial<Record<LineId, string>>
