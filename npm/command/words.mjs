// Every sentence of the command, in both languages. What an identifier is or a licence allows is said by the core.

const orList = (or) => (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`);
const anyOf = orList('or');
const oneOf = orList('ou');
const toGive = (title, colon) => ({ fact, label, choices }) => `${title} --${fact} (${label})${choices ? colon + choices.join(', ') : ''}`;
const dashed = (names) => names.map((name) => `--${name}`);
// Each number with its name: for one and for several, where these differ.
const named = (names, isOne) => (counts) => Object.entries(counts).map(([id, number]) => {
  const [one, several = one] = [names[id]].flat();
  return `${number} ${isOne(number) ? one : several}`;
}).join(', ');
const isOne = { en: (number) => number === 1, fr: (number) => number < 2 };

const enReasons = {
  ENOENT: 'it does not exist', EISDIR: 'it is a folder', EACCES: 'access is denied', EPERM: 'access is denied', EBUSY: 'another program uses it',
};
const enKinds = named({
  'product-key': ['product key', 'product keys'],
  'partial-key': ['part of a product key', 'parts of product keys'],
  'product-id': ['product ID', 'product IDs'],
  'extended-pid': ['extended PID', 'extended PIDs'],
  'installation-id': ['installation ID', 'installation IDs'],
  'confirmation-id': ['confirmation ID', 'confirmation IDs'],
  'activation-id': ['activation ID', 'activation IDs'],
  'error-code': ['error code', 'error codes'],
  channel: ['licence channel', 'licence channels'],
  placeholder: ['placeholder', 'placeholders'],
  unknown: 'not recognised',
}, isOne.en);
const enStatuses = named({ 'well-formed': 'well-formed', unfinished: 'unfinished', malformed: 'not well-formed' }, isOne.en);

const en = {
  help: `volkey tells what a Microsoft volume-activation identifier is, and answers
licensing questions. It works on this computer alone.

  volkey identify TEXT...              what each text is: a key, its last five
                                       characters, a product ID, an error code
  volkey identify -                    the same for standard input, line by line
  volkey read FILE...                  what files hold, row by row: lists of keys,
                                       what slmgr or ospp printed; - for standard input
  volkey check FILE...                 what is wrong with the keys of answer files:
                                       unattend.xml, Office configuration.xml,
                                       PID.txt, CustomSettings.ini
  volkey find PATH...                  keys in files that are secrets; folders as
                                       Git sees them
  volkey ask QUESTION --FACT VALUE...  an answer, with its reasons and sources
  volkey ask QUESTION --help           the facts that a question takes
  volkey ask --list                    the questions
  volkey products [TEXT]               the products, or those that a text names
  volkey sources                       the documents that answers rest on

  --json              print JSON, as the npm package gives it
  --lang en|fr        the language; that of the computer unless given
  --as csv|tsv|markdown
                      read: the rows as a sheet
  --show-keys         read: keys in a sheet as the file has them, not masked
  --hide-names        read: no names of computers, users and organisations
  --pkeyconfig FILE   identify, read: look keys up in this pkeyconfig.xrm-ms of
                      Windows or Office, too; may be given several times. Its
                      signature is not checked
  --sarif             find: print SARIF 2.1.0
  --baseline FILE     find: leave out the findings that this file accepts
  --write-baseline FILE
                      find: accept all findings, in this file; it holds no key
  --max-size SIZE     find: skip larger files; such as 500k, 10M or 2G
  --no-ignore         find: search what .gitignore excludes, too
  --as-of YYYY-MM-DD  ask: the day the answer is for; today unless given
  --expect OUTCOME    ask: end with 1 unless the outcome is this one:
                      yes, no, depends or unknown
  --help, --version

Exit code: 0 fine (identify, read: all well-formed; check, find: nothing found; ask:
answered, or as expected), 1 not fine, 2 wrong usage.

  volkey identify T83GX
  volkey ask downgrade --from "Windows 7 Professional" --to "Windows Vista Business" --channel oem`,
  version: (about) => `volkey ${about.version} (data of ${about.dataVersion})`,

  noCommand: (known) => `Write what to do after volkey: ${anyOf(known)}, or --help.`,
  unknownCommand: (name, known) => `volkey cannot "${name}": write ${anyOf(known)}, or --help.`,
  unknownOption: (name, command, near, known) =>
    `--${name} is not an option of ${command ?? 'volkey'}: write ${near ? `--${near}` : anyOf(dashed(known))}.`,
  noValue: (name) => `--${name} needs a value: write --${name} VALUE.`,
  twice: (name) => `--${name} is given twice: write it once.`,
  notAllowed: (name, value, allowed) => `--${name} cannot be "${value}": write ${anyOf(allowed)}.`,
  notADay: (name, value) => `--${name} cannot be "${value}": write a day from 2000 on as YYYY-MM-DD, such as 2026-11-24.`,
  noText: 'Write what to identify: volkey identify TEXT, or - to read standard input.',
  noFile: 'Write which files to read: volkey read FILE, or - for standard input.',
  noAnswerFile: 'Write which files to check: volkey check FILE, or - for standard input.',
  standardInput: 'Standard input',
  notAnAnswerFile: (path) => `${path} is not an answer file: write the path of an unattend.xml, a configuration.xml, a PID.txt, an ei.cfg or a CustomSettings.ini; volkey read tells what other files hold.`,
  findings: (number) => (number === 0 ? 'nothing found' : `${number} ${number === 1 ? 'finding' : 'findings'}`),
  cannotRead: (path, code) => `${path} cannot be read (${enReasons[code] ?? code}): write the path of a file.`,
  noPath: 'Write where to look: volkey find PATH, such as . for this folder, or - for standard input.',
  noSuchPath: (path, code) => `${path} cannot be searched (${enReasons[code] ?? code}): write the path of a file or a folder.`,
  notSearched: (path, code) => `${path} was not searched (${enReasons[code] ?? code}).`,
  cannotWrite: (path, code) => `${path} cannot be written (${code === 'ENOENT' ? 'its folder does not exist' : enReasons[code] ?? code}): write the path of a file in a folder that exists.`,
  notABaseline: (path) => `${path} is no baseline of volkey: write one with --write-baseline FILE.`,
  notASize: (name, value) => `--${name} cannot be "${value}": write a number of bytes, such as 500k, 10M or 2G.`,
  oneForm: (...names) => `Only one form can be printed: write ${anyOf(dashed(names))}.`,
  rule: {
    'product-key': 'A product key whose checksum fits, which is neither published nor a default installation key.',
    'older-product-key': 'A product key of the older format, known by its shape alone.',
  },
  remedies: [
    'Take the key out of the file and, where the file was committed, out of the history. Whoever has a copy has the key.',
    'A MAK or a KMS host key that others have seen: tell whoever manages the volume licences, so that it can be replaced.',
    'KMS clients need no secret: the client setup key of the product is published. volkey ask key-for-product tells it.',
    'To accept what is no secret of yours: volkey find PATH --write-baseline FILE, and --baseline FILE from then on.',
  ],
  found: ({ findings, files, accepted, skipped }) => {
    const some = (number, one, more) => `${number} ${number === 1 ? one : more}`;
    const parts = [
      [accepted, `${accepted} accepted`],
      [skipped.binary, `${some(skipped.binary, 'binary file', 'binary files')} skipped`],
      [skipped.tooLarge.length, `${some(skipped.tooLarge.length, 'file', 'files')} too large`],
      [skipped.unreadable.length, `${skipped.unreadable.length} could not be read`],
    ];
    const more = parts.flatMap(([number, part]) => (number > 0 ? [part] : []));
    return `${[`${some(findings, 'secret key', 'secret keys')} in ${some(files, 'file', 'files')}`, ...more].join('; ')}.`;
  },
  fileMatch: ({ editionIds, description, keyType, partNumber, isValid }) => [
    description, `edition ${editionIds.join(', ')}`, keyType, partNumber && `part number ${partNumber}`, isValid === false && 'range not valid',
  ].filter(Boolean).join('; '),
  moreMatches: (number) => `and ${number} more`,
  line: (number) => `line ${number}`,
  next: 'Ask:',
  colon: ':',
  rows: ({ rows, kind, status }) => {
    const parts = [enKinds(kind), enStatuses(status)].filter(Boolean);
    return `${rows} ${rows === 1 ? 'row' : 'rows'}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}.`;
  },
  takesNoText: (command, text) => `${command} takes no text such as "${text}": write volkey ${command}.`,
  noQuestion: `Write a question after ask, by its name or in a sentence; volkey ask --list names them all.`,
  unknownQuestion: (name, near) => `"${name}" is not a question: ${near ? `write ${near}` : 'volkey ask --list names them all'}.`,
  notUnderstood: (sentence) =>
    `"${sentence}" was not understood, or a word in it that may change the answer was not. Ask as in "Can I downgrade Windows 11 Pro OEM to Windows 10 Pro?"; volkey products TEXT finds products, volkey ask --list names the questions.`,
  identifyIt: (text) => `"${text}" is no question: write volkey identify ${text}.`,
  incomplete: (command, missing) => [`Read as: ${command}`, ...missing.map(toGive('Still to be given:', ': '))].join('\n'),
  unread: (words) => `Not read: ${words.join(', ')}.`,
  strayText: (text, fact) => `"${text}" belongs to no fact: write the name of the fact before it, such as --${fact}, and quotes around a value with spaces.`,
  unknownFact: (name, question, near, known) => `--${name} is not a fact of ${question}: write ${near ? `--${near}` : anyOf(dashed(known))}.`,
  missingFact: (question, fact, allowed) =>
    `${question} needs --${fact.id} (${fact.label}): write --${fact.id} ${allowed.length > 0 ? `and ${anyOf(allowed)}` : 'and its value'}.`,
  noProduct: 'No product matches.',

  products: 'Products:',
  group: 'Group:',
  why: 'Why',
  checkYourself: 'Check this yourself.',
  wouldNeed: 'What would change that:',
  keys: 'Keys',
  steps: 'What to do',
  missing: 'What would settle it',
  assumed: 'Assumed',
  conflicts: 'Where sources disagree, or are silent',
  sources: 'Sources (grade A to D)',
  day: (asOf, dataVersion) => `For ${asOf}; data of ${dataVersion}.`,
  dates: (source) => `${source.documentDate ?? 'Undated'}; read ${source.readOn}.`,
  assumption: (label, value, fact) => `${label}: ${value} (--${fact})`,
  value: (value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)),
  presence: {
    required: () => 'Required.',
    open: () => 'May be left out.',
    default: (value) => `"${value}" unless given.`,
    narrows: () => 'May be left out; makes the question narrower.',
  },
  type: {
    product: 'A product.',
    choice: 'One of:',
    number: 'A number.',
    'yes-no': 'yes or no.',
    text: 'Text.',
    date: 'A day, YYYY-MM-DD.',
  },
};

const frReasons = {
  ENOENT: 'il n’existe pas', EISDIR: 'c’est un dossier', EACCES: 'l’accès est refusé', EPERM: 'l’accès est refusé', EBUSY: 'un autre programme l’utilise',
};
const frKinds = named({
  'product-key': ['clé de produit', 'clés de produit'],
  'partial-key': ['partie d’une clé de produit', 'parties de clés de produit'],
  'product-id': 'ID de produit',
  'extended-pid': ['PID étendu', 'PID étendus'],
  'installation-id': 'ID d’installation',
  'confirmation-id': 'ID de confirmation',
  'activation-id': 'ID d’activation',
  'error-code': ['code d’erreur', 'codes d’erreur'],
  channel: ['canal de licence', 'canaux de licence'],
  placeholder: ['texte de remplacement', 'textes de remplacement'],
  unknown: ['non reconnue', 'non reconnues'],
}, isOne.fr);
const frStatuses = named({ 'well-formed': 'de bonne forme', unfinished: ['inachevée', 'inachevées'], malformed: 'de forme incorrecte' }, isOne.fr);

const fr = {
  help: `volkey dit ce qu’est un identifiant d’activation en volume de Microsoft et
répond aux questions de licence. Il ne travaille que sur cet ordinateur.

  volkey identify TEXTE...                ce qu’est chaque texte : une clé, ses
                                          cinq derniers caractères, un ID de
                                          produit, un code d’erreur
  volkey identify -                       de même pour chaque ligne de l’entrée
                                          standard
  volkey read FICHIER...                  ce que contiennent des fichiers, ligne
                                          par ligne : listes de clés, résultats
                                          de slmgr ou d’ospp ; - : l’entrée
  volkey check FICHIER...                 ce qui ne va pas dans les clés de
                                          fichiers de réponses : unattend.xml,
                                          configuration.xml d’Office, PID.txt,
                                          CustomSettings.ini
  volkey find CHEMIN...                   les clés secrètes dans des fichiers ;
                                          les dossiers tels que les voit Git
  volkey ask QUESTION --DONNÉE VALEUR...  une réponse, ses raisons, ses sources
  volkey ask QUESTION --help              les données que prend une question
  volkey ask --list                       les questions
  volkey products [TEXTE]                 les produits, ou ceux que nomme un texte
  volkey sources                          les documents que citent les réponses

  --json              produire du JSON, comme le paquet npm
  --lang en|fr        la langue ; celle de l’ordinateur par défaut
  --as csv|tsv|markdown
                      read : les lignes sous forme de tableau
  --show-keys         read : les clés du tableau comme dans le fichier
  --hide-names        read : sans noms d’ordinateurs, de personnes ni d’organisations
  --pkeyconfig FICHIER
                      identify, read : chercher aussi les clés dans ce
                      pkeyconfig.xrm-ms de Windows ou d’Office ; admis plusieurs
                      fois. Sa signature n’est pas vérifiée
  --sarif             find : produire du SARIF 2.1.0
  --baseline FICHIER  find : omettre ce que ce fichier accepte
  --write-baseline FICHIER
                      find : accepter tout ce qui est trouvé, dans ce fichier ;
                      il ne contient aucune clé
  --max-size TAILLE   find : ignorer les fichiers plus grands ; 500k, 10M ou 2G
  --no-ignore         find : chercher aussi dans ce qu’exclut .gitignore
  --as-of AAAA-MM-JJ  ask : la date de la réponse ; aujourd’hui par défaut
  --expect RÉSULTAT   ask : finir avec 1 si le résultat n’est pas celui-ci :
                      yes, no, depends ou unknown
  --help, --version

Code de sortie : 0 tout va bien (identify, read : tout est bien formé ; check, find :
rien à signaler ; ask : répondu, ou comme attendu), 1 sinon, 2 mauvais emploi.

  volkey identify T83GX
  volkey ask downgrade --from "Windows 7 Professionnel" --to "Windows Vista Professionnel" --channel oem`,
  version: (about) => `volkey ${about.version} (données du ${about.dataVersion})`,

  noCommand: (known) => `Indiquez quoi faire après volkey : ${oneOf(known)}, ou --help.`,
  unknownCommand: (name, known) => `volkey ne connaît pas « ${name} » : écrivez ${oneOf(known)}, ou --help.`,
  unknownOption: (name, command, near, known) =>
    `--${name} n’est pas une option de ${command ?? 'volkey'} : écrivez ${near ? `--${near}` : oneOf(dashed(known))}.`,
  noValue: (name) => `--${name} attend une valeur : écrivez --${name} VALEUR.`,
  twice: (name) => `--${name} figure deux fois : écrivez-le une seule fois.`,
  notAllowed: (name, value, allowed) => `--${name} ne peut pas être « ${value} » : écrivez ${oneOf(allowed)}.`,
  notADay: (name, value) => `--${name} ne peut pas être « ${value} » : écrivez une date à partir de 2000, au format AAAA-MM-JJ, par exemple 2026-11-24.`,
  noText: 'Indiquez quoi identifier : volkey identify TEXTE, ou - pour lire l’entrée standard.',
  noFile: 'Indiquez quels fichiers lire : volkey read FICHIER, ou - pour l’entrée standard.',
  noAnswerFile: 'Indiquez quels fichiers vérifier : volkey check FICHIER, ou - pour l’entrée standard.',
  standardInput: 'L’entrée standard',
  notAnAnswerFile: (path) => `${path} n’est pas un fichier de réponses : indiquez le chemin d’un unattend.xml, d’un configuration.xml, d’un PID.txt, d’un ei.cfg ou d’un CustomSettings.ini ; volkey read dit ce que contiennent d’autres fichiers.`,
  findings: (number) => (number === 0 ? 'rien à signaler' : `${number} ${number === 1 ? 'constat' : 'constats'}`),
  cannotRead: (path, code) => `${path} ne peut pas être lu (${frReasons[code] ?? code}) : indiquez le chemin d’un fichier.`,
  noPath: 'Indiquez où chercher : volkey find CHEMIN, par exemple . pour ce dossier, ou - pour l’entrée standard.',
  noSuchPath: (path, code) => `${path} ne peut pas être parcouru (${frReasons[code] ?? code}) : indiquez le chemin d’un fichier ou d’un dossier.`,
  notSearched: (path, code) => `${path} n’a pas été parcouru (${frReasons[code] ?? code}).`,
  cannotWrite: (path, code) => `${path} ne peut pas être écrit (${code === 'ENOENT' ? 'son dossier n’existe pas' : frReasons[code] ?? code}) : indiquez un fichier dans un dossier qui existe.`,
  notABaseline: (path) => `${path} n’est pas une liste acceptée de volkey : produisez-en une avec --write-baseline FICHIER.`,
  notASize: (name, value) => `--${name} ne peut pas être « ${value} » : écrivez un nombre d’octets, par exemple 500k, 10M ou 2G.`,
  oneForm: (...names) => `Une seule forme est possible : écrivez ${oneOf(dashed(names))}.`,
  rule: {
    'product-key': 'Une clé de produit dont la somme de contrôle est juste, ni publiée ni mise par défaut à l’installation.',
    'older-product-key': 'Une clé de produit de l’ancien format, reconnue à sa seule forme.',
  },
  remedies: [
    'Retirez la clé du fichier et, si celui-ci a été archivé dans un dépôt, de l’historique. Qui en a une copie a la clé.',
    'Une MAK ou une clé d’hôte KMS que d’autres ont vue : prévenez la personne qui gère les licences en volume, pour la remplacer.',
    'Un client KMS n’a besoin d’aucun secret : sa clé d’installation est publiée. volkey ask key-for-product la donne.',
    'Pour accepter ce qui n’est pas un secret : volkey find CHEMIN --write-baseline FICHIER, puis --baseline FICHIER.',
  ],
  found: ({ findings, files, accepted, skipped }) => {
    const some = (number, one, more) => `${number} ${number < 2 ? one : more}`;
    const parts = [
      [accepted, some(accepted, 'acceptée', 'acceptées')],
      [skipped.binary, some(skipped.binary, 'fichier binaire ignoré', 'fichiers binaires ignorés')],
      [skipped.tooLarge.length, some(skipped.tooLarge.length, 'fichier trop grand', 'fichiers trop grands')],
      [skipped.unreadable.length, some(skipped.unreadable.length, 'illisible', 'illisibles')],
    ];
    const more = parts.flatMap(([number, part]) => (number > 0 ? [part] : []));
    return `${[`${some(findings, 'clé secrète', 'clés secrètes')} dans ${some(files, 'fichier', 'fichiers')}`, ...more].join(' ; ')}.`;
  },
  fileMatch: ({ editionIds, description, keyType, partNumber, isValid }) => [
    description, `édition ${editionIds.join(', ')}`, keyType, partNumber && `référence ${partNumber}`, isValid === false && 'plage non valide',
  ].filter(Boolean).join(' ; '),
  moreMatches: (number) => `et ${number} de plus`,
  line: (number) => `ligne ${number}`,
  next: 'À demander :',
  colon: ' :',
  rows: ({ rows, kind, status }) => {
    const parts = [frKinds(kind), frStatuses(status)].filter(Boolean);
    return `${rows} ${rows < 2 ? 'ligne' : 'lignes'}${parts.length > 0 ? ` : ${parts.join(' ; ')}` : ''}.`;
  },
  takesNoText: (command, text) => `${command} ne prend pas de texte comme « ${text} » : écrivez volkey ${command}.`,
  noQuestion: `Indiquez une question après ask, par son nom ou dans une phrase ; volkey ask --list les donne toutes.`,
  unknownQuestion: (name, near) => `« ${name} » n’est pas une question : ${near ? `écrivez ${near}` : 'volkey ask --list les donne toutes'}.`,
  notUnderstood: (sentence) =>
    `« ${sentence} » n’a pas été compris, ou bien un mot qui peut changer la réponse ne l’a pas été. Demandez par exemple « Puis-je rétrograder Windows 11 Pro OEM vers Windows 10 Pro ? » ; volkey products TEXTE cherche les produits, volkey ask --list donne les questions.`,
  identifyIt: (text) => `« ${text} » n’est pas une question : écrivez volkey identify ${text}.`,
  incomplete: (command, missing) => [`Lu ainsi : ${command}`, ...missing.map(toGive('Reste à donner :', ' : '))].join('\n'),
  unread: (words) => `Mots non lus : ${words.join(', ')}.`,
  strayText: (text, fact) => `« ${text} » n’appartient à aucune donnée : écrivez devant le nom de la donnée, par exemple --${fact}, et mettez entre guillemets une valeur qui contient des espaces.`,
  unknownFact: (name, question, near, known) => `--${name} n’est pas une donnée de ${question} : écrivez ${near ? `--${near}` : oneOf(dashed(known))}.`,
  missingFact: (question, fact, allowed) =>
    `${question} a besoin de --${fact.id} (${fact.label}) : écrivez --${fact.id} ${allowed.length > 0 ? `puis ${oneOf(allowed)}` : 'puis sa valeur'}.`,
  noProduct: 'Aucun produit ne correspond.',

  products: 'Produits :',
  group: 'Groupe :',
  why: 'Pourquoi',
  checkYourself: 'À vérifier vous-même.',
  wouldNeed: 'Ce qui changerait cela :',
  keys: 'Clés',
  steps: 'Que faire',
  missing: 'Ce qui trancherait',
  assumed: 'Supposé',
  conflicts: 'Où les sources se contredisent ou se taisent',
  sources: 'Sources (fiabilité de A à D)',
  day: (asOf, dataVersion) => `Pour le ${asOf} ; données du ${dataVersion}.`,
  dates: (source) => `${source.documentDate ?? 'Sans date'} ; lu le ${source.readOn}.`,
  assumption: (label, value, fact) => `${label} : ${value} (--${fact})`,
  value: (value) => (typeof value === 'boolean' ? (value ? 'oui' : 'non') : String(value)),
  presence: {
    required: () => 'Obligatoire.',
    open: () => 'Peut être omis.',
    default: (value) => `« ${value} » par défaut.`,
    narrows: () => 'Peut être omis ; précise la question.',
  },
  type: {
    product: 'Un produit.',
    choice: 'Au choix :',
    number: 'Un nombre.',
    'yes-no': 'yes ou no.',
    text: 'Un texte.',
    date: 'Une date, AAAA-MM-JJ.',
  },
};

export const words = { en, fr };
