// The small words that give a language away. Words that several languages share count for each of them.

const STOP_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in is you that it he was for on are with as i his they be at this have from or had by but not what all were we when your can said there
    an each which she do how their if will up about out many then them these so some her would make like him into has two more no my than who its been did get
    made may could should please write give me explain why where help need want any just don't i'm it's what's how's us our does doing a short best using per
    after before between without vs poem
    list create find fix show tell only one line each please emails email email story code plan days day week year old new good ideas`,
  es: `a solo yo ni algo alguien mis tus esa eso eres mañana el la los las de que y en un una por con para no es lo se su al del como más pero sus le ya o este
    sí porque esta entre cuando muy sin sobre también me hasta hay donde quien
    desde todo nos durante uno ni contra ese eso mi qué cómo cuál cuándo dónde quiero puedes haz escribe dame necesito ayuda explica gracias hola tengo está son fue si tu te
    dos hacer hazme dinero negocio correo mensaje receta viaje nombre nombres hijo hija niños años día mejor trabajo entrenamiento resume traduce corrige redacta
    escríbeme alquiler casero cumpleaños boda comunicado nuestra nuestro cada texto código función puedo debo resuelve planifica libros regalo amigo amiga haz clasifica ordena
    extrae estas estos crea dime ayúdame muestra quién quiénes ganó anoche otra hoy continúa hazlo resúmelo
    tradúcelo corrígelo precio qué película películas parecidas parecidos frío cuántos cuánto cuáles`,
  fr: `a y moi c'était qu'il qu'elle j'ai le la les de des du un une et en est que qui dans pour pas sur au aux avec ce cette ces il elle nous vous ils je tu es
    on ne se plus par mais ou où donc sans sous mon ma mes ton ta tes son sa ses notre
    votre leur quel quelle comment pourquoi quand être avoir fait faire peux pouvez écris écrivez explique merci bonjour j'ai c'est d'un d'une l'on qu'est-ce
    moi suis très entre écrire rédige rédiger rédigez traduis traduisez traduire résume résumez résumé corrige corrigez fais faites donne donnez texte lettre
    courriel suivant suivante maintenant autre cherche trouve calcule recette cadeau cadeaux idées idée loyer propriétaire proprio voisin voisine entretien
    semaine semaines jour jours mois ans discours poème quels quelles fichier puces jointe courte rends réponds stp svp salut ecris redige résous démontre trie
    prépare entraîne traduction parfois toujours jamais deux trois quatre cinq rien énigme nombre échoue estime lundi mardi jeudi vendredi samedi dimanche ville
    enfants travail maison aide-moi combien mots penses`,
  de: `der die das und ist nicht ein eine einen einem einer eines ich du er sie es wir ihr mit für auf von zu im in den dem des als auch an bei aus nach wie was
    wer wo warum wann kann können soll bitte
    mir mich mein meine meinen meinem dein deine sein seine unser unsere euch ihnen hat habe haben wird werden wurde sind war noch nur aber oder wenn dass über
    unter zwischen gegen ohne um zum zur am schreib schreibe erkläre gib mach danke hallo schreiben verfasse erstelle erstell übersetze übersetz korrigiere
    korrigier fasse fass zusammen erklär nenne nenn zeig berechne vergleiche jetzt nochmal kürzer länger brauche suche möchte höchstens maximal sätze sätzen
    wörter wörtern stichpunkte stichpunkten woche wochen tage jahre monate minuten stunden klasse ideen geschenk geschenke rezept unterschied kündigung
    vermieter chefin kollegin kollegen bewerbung bewerbungsschreiben einladung rede gedicht geschichte fehler tabelle lernplan trainingsplan packliste entwurf
    zusammenfassung kurzfassung beispiel welche welcher welches wieso weshalb wieviel viele mehr sehr schon immer dann deutsch deutsche englisch diese dieser
    dieses diesen diesem ersten erste bewerte ordne sortiere formuliere seit bis heute gestern freundliche freundlich rechnung stellenanzeige wegen höchster
    höchste größte größter längste längster älteste beste besten abmahnung überlappende funktioniert montag dienstag mittwoch donnerstag freitag samstag sonntag
    heraus raus`,
  pt: `um uma eu ele que meus minhas pra tá o a os as de da do das dos que e em um uma para com não por no na nos nas se mais como mas ao à seu sua ou quando
    muito já eu também só pelo pela até isso ela entre depois sem mesmo aos meu minha
    está você são é tem preciso quero escreva crie faça me ajuda explique obrigado olá qual quais porque onde foi ser
    quem hoje esse essa dois duas fazer dinheiro negócio mensagem receita viagem nome nomes filho filha crianças anos dia melhor trabalho treino resuma traduza
    corrija aluguel aniversário casamento nossa nosso texto código função nao voce às posso devo
    consigo plano livros ideias proposta planeje resolva ordene presente amigo amiga sobre classifique
    extraia estas estes numa festa explica resume corrige mostre deixa deixe curto novo ganhou
    notícias preço erro doze quanto pessoas pode filme filmes emprego toda licença lei quantos sequência automatize calcule juros parcela segunda terça quarta quinta sexta`,
  it: `il lo la i gli le di che e un una per con non è sono del della dei delle nel nella al alla come più ma anche ho hai ha se mi ti ci si questo questa quale
    perché dove quando chi cosa scrivi fammi voglio grazie ciao mio mia tra senza da`,
  nl: `de het een en van ik je dat niet die in te is op aan met voor zijn er maar om hem dan zou wat mijn zo ze zich bij ook tot uit nog naar heb heeft hoe
    waarom wanneer wie kun kan wil graag maak schrijf geef mij deze dit geen wel mag moet onze ons jij jullie`,
  pl: `i w na z do nie się jest że to jak co po od za czy mi dla o tak ale jego ja ty my wy oni być mam przez przy który która które napisz proszę`,
  ro: `și de la în cu pe un o este nu că se din pentru mai ce sunt ca am ai are care cum scrie`,
  sv: `och att det som en på är av för med till den har inte jag du ett om men var vi kan ska hur vad varför mig skriv`,
  da: `og at det som en på er af for med til den har ikke jeg du et om men var vi kan skal hvordan hvad hvorfor mig skriv`,
  no: `og at det som en på er av for med til den har ikke jeg du et om men var vi kan skal hvordan hva hvorfor meg skriv`,
  fi: `ja on ei se että oli hän ovat mutta kuin tai joka minä sinä mitä miten miksi kirjoita`,
  cs: `a je v na se že s z do o pro to jak jako ale by jsem jsou která který co proč napiš prosím`,
  hu: `a az és hogy nem is egy van meg ez mi de csak mint írj kérlek hogyan miért`,
  tr: `ve bir bu için ile de da ne çok ama gibi daha var mı mi nasıl neden bana yaz lütfen`,
  id: `yang dan di untuk dengan ini itu tidak dari saya apa bagaimana buat tolong adalah akan pada ke atau bisa kamu`,
  sw: `na ya wa kwa ni katika za la cha kuwa hii yangu nini jinsi tafadhali`,
  tl: `ang ng mga sa ko na ako ay po ito para kung hindi paano ano`,
  ca: `el la els les de que i en un una per amb no és com més però del al meva què`,
}

export const LANGUAGES = Object.keys(STOP_WORDS)

/** For every stop word, the languages it belongs to: bit n for language n of `LANGUAGES`. */
export const STOP_WORD_LANGUAGES: ReadonlyMap<string, number> = (() => {
  const languages = new Map<string, number>()
  for (const [bit, words] of Object.values(STOP_WORDS).entries()) {
    for (const word of words.split(/\s+/)) languages.set(word, (languages.get(word) ?? 0) | (1 << bit))
  }
  return languages
})()
