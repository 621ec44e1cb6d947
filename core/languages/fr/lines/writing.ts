// The lines on letters, documents and posts, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const writingLines = {
  'when-it-does-not-know':
    'Y préciser ce que fait le bot quand il ne sait pas ou qu’on lui demande autre chose.',
  'odd-inputs': 'Y préciser quoi faire d’une entrée vide, hors sujet ou qui n’entre dans aucun cas.',
  'before-it-deletes':
    'Avant chaque commande qui supprime ou redémarre quelque chose, dire quoi vérifier ; après, comment voir qu’elle a marché.',
  'runbook-names':
    'Laisser entre [crochets] les noms d’hôtes, chemins et contacts qui ne sont pas donnés ici.',
  'no-invented-commands':
    'N’inventer ni commandes, ni options, ni noms de fichiers ; laisser entre [crochets] ce qui n’est pas donné ici.',
  'testable-criteria':
    'Rendre chaque critère d’acceptation testable et en prévoir pour le cas où l’action est refusée, échoue ou s’interrompt.',
  'what-stops-apart': 'Mettre à part ce qui ne fonctionnera plus, avec ce que les gens doivent faire.',
  'no-invented-quotes':
    'Mettre entre [crochets] les noms, chiffres et contacts qui ne sont pas donnés ici, et marquer chaque citation proposée comme à valider.',
  'given-life':
    'N’utiliser que ce qui est raconté ici sur le candidat ; laisser entre [crochets] les exemples qui manquent.',
  'no-lifelong-passion': 'Ouvrir sur quelque chose que le candidat a fait, pas sur une passion de toujours.',
  'given-experience':
    'N’inventer aucune expérience ; laisser entre [crochets] les postes, résultats et noms qui manquent.',
  'no-apology-for-gaps': 'Ne pas s’excuser d’un manque d’expérience ; montrer ce qui en tient lieu.',
  'given-evidence':
    'N’appuyer l’éloge que sur ce qui est raconté ici ; mettre entre [crochets] les exemples qui manquent.',
  'behaviour-not-character':
    'Décrire ce que fait la personne plutôt que son caractère ; mettre entre [crochets] les exemples qui manquent.',
  'given-conditions':
    'N’indiquer que le salaire, les horaires et les avantages donnés ici ; mettre entre [crochets] ceux qui manquent.',
  'excludes-nobody': 'Éviter les formules qui excluent selon l’âge, le sexe ou l’origine.',
  'rent-facts': 'N’utiliser que les faits donnés ici ; mettre entre [crochets] ceux qui manquent.',
  'pay-facts': 'N’utiliser que les faits donnés ici ; mettre entre [crochets] ceux qui manquent.',
  'owed-and-due':
    'Indiquer le montant, son échéance et comment payer, entre [crochets] quand ce n’est pas donné.',
  'confirm-the-end':
    'Demander une confirmation écrite de la date de fin ; laisser entre [crochets] les dates et numéros de contrat qui manquent.',
  'leave-terms-open':
    'Mettre entre [crochets] les noms, montants et délais qui ne sont pas donnés, avec une valeur usuelle à l’intérieur s’il en existe une.',
  'mark-local-law': 'Après le texte, lister les points qui dépendent du droit local.',
  'no-invented-rules': 'Laisser entre [crochets] les règles, horaires et prix qui ne sont pas donnés ici.',
  'no-invented-settings':
    'Laisser entre [crochets] les noms, durées et quantités qui ne sont pas donnés ici.',
  'step-succeeded':
    'Une action par étape, avec ce qui montre qu’elle est faite, entre [crochets] quand ce n’est pas donné.',
  'given-impressions': 'Ne juger que d’après les impressions données ici et n’inventer aucun exemple.',
  'essay-sources':
    'Ne citer que des ouvrages dont l’existence est certaine, et signaler les pages et citations à vérifier.',
  'essay-objection': 'Répondre à l’objection la plus forte contre la position défendue, pas à une facile.',
  'paper-results':
    'Ne donner aucun résultat ni chiffre qui ne figure pas ici ; les laisser entre [crochets].',
  'paper-sources':
    'Ne citer que des ouvrages dont l’existence est certaine, et signaler les pages et citations à vérifier.',
  'paper-objection': 'Répondre à l’objection la plus forte contre la position défendue, pas à une facile.',
  'article-sources':
    'N’inventer ni chiffres, ni citations, ni personnes ; mettre entre [crochets] ce qui manque.',
  'article-objection': 'Répondre à l’objection la plus forte contre la position défendue, pas à une facile.',
  'quoted-terms':
    'N’indiquer que les prix, dates et conditions donnés ici ; laisser entre [crochets] ce qui manque.',
  'grant-figures':
    'N’inventer ni chiffres, ni résultats, ni partenaires ; mettre entre [crochets] ceux qui manquent, et signaler toute estimation comme telle.',
  'given-figures':
    'N’inventer ni chiffres, ni résultats, ni partenaires ; mettre entre [crochets] ceux qui manquent, et signaler toute estimation comme telle.',
  'no-invented-anecdotes':
    'Ne raconter que les anecdotes données ici ; mettre entre [crochets] celles qui manquent.',
  'for-the-ear': 'Écrire pour l’oral, en phrases qu’on dit d’un seul souffle.',
  'plausible-distractors':
    'Faire de chaque mauvaise réponse une erreur que l’on commet vraiment, sans qu’aucune se remarque par sa longueur ou sa place.',
  'one-defensible-answer': 'Formuler chaque question pour qu’une seule réponse soit juste.',
  'seen-in-the-work':
    'Décrire chaque niveau par ce qui se voit dans le travail, pas par des mots comme « bien » ou « en grande partie ».',
  'real-cases': 'Demander ce que les gens ont fait dans un cas réel, pas ce qu’ils feraient.',
  'blank-bio': 'Laisser entre [crochets] nom, employeurs, années et diplômes.',
  'given-person':
    'N’utiliser que ce qui est donné ici sur la personne ; n’inventer ni diplômes, ni employeurs, ni prix.',
  'given-career':
    'N’utiliser que ce qui est donné ici ; laisser entre [crochets] les employeurs, dates et résultats qui manquent.',
  unconditional:
    'Dire clairement ce qui n’a pas marché, au lieu d’un « désolé si », et ne rien promettre qui ne soit pas dit ici.',
  'no-invented-cause': 'Ne donner ni cause, ni remboursement, ni promesse qui ne soit pas indiqués ici.',
  'posted-facts':
    'N’utiliser que ce qui est raconté ici, et n’inventer ni scène, ni épreuve, ni leçon de vie.',
  'posted-offer':
    'Mettre entre [crochets] les noms, liens et prix qui ne sont pas donnés, et n’inventer ni offre, ni remise, ni essai gratuit.',
  'thing-first': 'Ouvrir sur la nouvelle elle-même, pas sur la joie de l’annoncer.',
  'actions-owned':
    'N’ajouter ni cause, ni mode de détection, ni chiffre qui ne soit pas donné ici ; laisser entre [crochets] responsables et dates des actions.',
  'observed-not-inferred': 'Séparer ce qui a été vu de ce qu’on en conclut.',
  'report-particulars': 'Laisser entre [crochets] les noms, heures et lieux qui ne sont pas donnés ici.',
  'report-figures': 'Laisser entre [crochets] les chiffres, dates et noms qui ne sont pas donnés ici.',
  'complaint-facts':
    'N’ajouter aucun événement à ceux racontés ici ; laisser entre [crochets] les événements, dates et références qui manquent.',
  'what-a-sum-does':
    'Citer une somme et ce qu’elle permet de payer, entre [crochets] quand ce n’est pas donné.',
  'given-claims':
    'N’avancer ni résultats, ni références, ni chiffres qui ne soient pas donnés ici ; mettre des [crochets] là où il en faudrait.',
  'pitched-claims': 'N’avancer ni résultats ni chiffres qui ne soient pas donnés ici.',
  'news-first':
    'Donner la nouvelle dès les premières lignes, sans ajouter de raisons ni de promesses qui ne soient pas données ici.',
  'no-invented-excuse': 'Ne donner ni raison ni excuse qui ne soient pas données ici.',
  'who-decides':
    'Dire qui tranche dans les cas douteux et ce qu’entraîne un manquement, entre [crochets] quand ce n’est pas donné.',
  'purpose-of-items': 'Indiquer pour chaque point s’il s’agit d’informer, de discuter ou de décider.',
  'usual-misconception':
    'Nommer l’idée fausse que les élèves ont d’ordinaire et dire comment la séance y répond.',
  'given-amenities': 'Ne mentionner ni équipement, ni vue, ni distance qui ne soient pas donnés ici.',
  'given-history': 'N’inventer ni personnes, ni dates, ni événements.',
  'product-stated-features':
    'N’attribuer au produit ni qualité, ni matière, ni origine, ni effet qui ne soient pas donnés ici.',
  'product-no-praise': 'Écarter les éloges qui iraient à n’importe quel autre produit.',
  'advert-stated-features':
    'N’annoncer ni prix, ni offre, ni garantie, ni statistique, ni années d’expérience qui ne soient pas donnés ici.',
  'advert-blanks': 'Laisser entre [crochets] noms, lieux, années et prix.',
  'advert-no-praise': 'Écarter les éloges que n’importe quel concurrent pourrait reprendre.',
  'announced-facts':
    'Laisser entre [crochets] les événements, dates, noms et contacts qui ne sont pas donnés ici ; n’inventer ni règles ni offres.',
  'bare-letter': 'N’utiliser que les faits donnés ici ; mettre entre [crochets] ceux qui manquent.',
  'new-date': 'Proposer une nouvelle date précise, entre [crochets] si aucune n’est donnée.',
  'invitation-particulars':
    'Donner date, heure, lieu et façon de répondre, entre [crochets] quand ils manquent.',
  'letter-facts':
    'N’inventer ni événements ni circonstances ; laisser entre [crochets] les noms, dates et montants qui manquent.',
  'one-real-case': 'La bâtir sur un cas réel qui me soit arrivé, entre [crochets] si aucun n’est donné.',
  'seen-of-me':
    'Rappeler ce que le destinataire m’a vu faire, entre [crochets], et dire pour quand et où l’envoyer.',
  'minutes-decided-owned':
    'Séparer ce qui a été décidé de ce qui a seulement été discuté, et donner à chaque action un responsable et une date.',
  'come-to-me-for': 'Dire pour quoi l’on peut venir me voir, entre [crochets] quand ce n’est pas donné.',
  'who-covers-what':
    'Donner les jours exacts et qui prend en charge ce qui tombe à ce moment, entre [crochets] quand ce n’est pas donné.',
  'one-moment-of-the-talk':
    'Revenir sur une chose dite pendant l’entretien, entre [crochets] si aucune n’est donnée.',
  'what-became-of-it':
    'Dire ce que le cadeau ou le don permet ou a permis, entre [crochets] quand ce n’est pas donné.',
  'honest-not-good':
    'Demander un avis honnête plutôt qu’un bon avis, et proposer deux questions auxquelles il pourrait répondre.',
  'old-price-until':
    'Donner la date d’effet et dire si les réservations et contrats en cours gardent l’ancien prix, entre [crochets].',
  'shut-until':
    'Donner le jour avec sa date, la réouverture et où s’adresser entre-temps, entre [crochets] quand cela manque.',
  'first-day':
    'Dire quand et où venir le premier jour et qui demander, entre [crochets] quand ce n’est pas donné.',
  'when-not-to-use': 'Préciser sous chaque modèle dans quels cas ne pas l’utiliser.',
  'one-small-task':
    'Dire ce que ferait un bénévole, quand et combien de temps, entre [crochets] quand ce n’est pas donné.',
  'wants-and-obstacle':
    'Dire de qui parle l’histoire, ce que veut ce personnage et ce qui lui fait obstacle, entre [crochets] quand ce n’est pas donné.',
  'goal-measured-supported':
    'Donner à chaque objectif une mesure, une date et l’appui que reçoit la personne, entre [crochets] quand ce n’est pas donné.',
  'control-owner-residual':
    'Désigner pour chaque mesure quelqu’un qui la contrôle, et laisser entre [crochets] les données du site, charges et noms qui manquent.',
  'what-cannot-wait':
    'Mettre en premier ce qui est inachevé et ne peut attendre, avec qui le reprend et pour quand.',
  'for-whom-not': 'Dire aussi où cela n’aide pas et pour qui c’est le mauvais choix.',
  'sales-to-break-even':
    'Signaler chaque chiffre comme une hypothèse et montrer combien de ventes par jour couvrent les coûts.',
  'headlines-claim': 'Faire du titre de chaque diapositive le message qu’elle porte, pas son thème.',
  'situation-not-rule': 'Demander quoi faire dans une situation, pas ce que dit la règle.',
  'no-other-child':
    'Ne nommer aucun autre enfant, et raconter ce qui a été vu et fait, pas pourquoi l’enfant l’a fait.',
  'answer-in-a-word': 'Permettre de répondre en un mot, avec un non aussi facile à dire qu’un oui.',
  'later-until':
    'Donner la nouvelle date et ce que le client peut choisir maintenant, entre [crochets] quand ce n’est pas donné.',
  'reported-and-by-when':
    'Dire depuis quand cela dure, quand cela a été signalé et pour quelle date la réparation est attendue, entre [crochets] quand ce n’est pas donné.',
  'earlier-letters-by-date':
    'Rappeler les courriers précédents avec leur date, entre [crochets], et demander une seule chose pour une seule date.',
  'no-idle-questions': 'Ne rien demander qui ne servira à personne, et marquer les réponses obligatoires.',
  'first-objection':
    'Répondre à la première objection de ces acheteurs, sans résultat ni chiffre qui ne soit pas donné ici.',
  'ends-at-and-number':
    'Donner l’heure de début et de fin chaque jour et un numéro à appeler si c’est trop bruyant, entre [crochets].',
  'what-changes-for-whom':
    'Dire ce qui change pour qui à partir de quel jour, et à qui s’adresser, entre [crochets] quand ce n’est pas donné.',
  'rent-and-free-from':
    'Indiquer le loyer et ce qu’il comprend, le dépôt de garantie et la date de disponibilité, entre [crochets] quand ils ne sont pas donnés.',
} as const satisfies Partial<Record<LineId, string>>
