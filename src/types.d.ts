/**
 * volkey: what a Microsoft volume-activation identifier is, and answers to the licensing questions around it.
 *
 * Everything runs where it is called and nothing is sent anywhere. It reads keys and never makes one. A request
 * that cannot be answered throws a {@link RequestError}; every function stays usable after it.
 */

/** The language of sentences. Codes and ids are the same in every language. */
export type Lang = 'en' | 'fr';

/** How results are wanted. An option that does not exist is an error. */
export interface Options {
  /** `en` unless given. */
  lang?: Lang;
}

/** How identifications are wanted. */
export interface IdentifyOptions extends Options {
  /** The files in which keys are looked up, too: one, or several. */
  pkeyconfig?: Pkeyconfig | Pkeyconfig[];
}

/** How an answer is wanted. */
export interface AskOptions extends Options {
  /** The day the answer is for, `YYYY-MM-DD`; today by the local calendar unless given. Only dated rights move with it. */
  asOf?: string;
}

/**
 * Thrown for a request that cannot be answered. The message is a sentence in the language asked for, which names the
 * field, says what is wrong and what is allowed.
 */
export interface RequestError extends Error {
  name: 'RequestError';
  /** What is wrong. */
  code: RefusalCode | PkeyconfigProblemCode;
  /** The field that is wrong, missing or unknown: a fact, an option or an argument. */
  field: string;
  /** What would be allowed instead: names, values or product ids. Empty where that is no short list. */
  allowed: string[];
}

/** Why a request cannot be answered. */
export type RefusalCode =
  | 'unknown-question' | 'unknown-option' | 'unknown-fact' | 'given-twice' | 'missing' | 'missing-one-of'
  | 'not-allowed' | 'not-a-number' | 'not-a-date' | 'not-a-patch-level' | 'not-updates' | 'no-such-product'
  | 'near-products' | 'several-products' | 'many-products' | 'not-in-role' | 'not-text' | 'not-an-object' | 'not-bytes'
  | 'not-pkeyconfigs' | 'not-a-fact-value' | 'not-a-code' | 'no-such-term';

// ----------------------------------------------------------------------------------------------------------------
// Identifying

/**
 * Says what a text is: a product key, its last five characters, a product ID, an error code and so on.
 *
 * Takes one identifier, also with its label or after `/ipk`, and a well-formed key that stands alone among other words. Any text up to 10 MB ends in a result. "Well-formed"
 * is the most it says of a key: not that it is genuine, and not that anybody is licensed.
 *
 * @example
 * ```js
 * identify('w269n wfgwx yvc9b 4j6c9 t83gx').text                      // 'W269N-WFGWX-YVC9B-4J6C9-T83GX'
 * identify('W269N-WFGWX-YVC9B-4J6C9-T83GX').published.kind            // 'gvlk'
 * identify('XXXXX-XXXXX-XXXXX-XXXXX-XXXXX').kind                      // 'placeholder'
 * ```
 */
export function identify(text: string, options?: IdentifyOptions): Identification;

/**
 * Whether a text is a well-formed 25-character product key, and nothing else.
 *
 * Keys of Windows 8, Windows Server 2012, Office 2013 and later carry a checksum, which is verified; older ones
 * only have a shape.
 *
 * @example
 * ```js
 * isProductKey('W269N-WFGWX-YVC9B-4J6C9-T83GX')   // true
 * isProductKey('T83GX')                           // false
 * ```
 */
export function isProductKey(text: string): boolean;

/**
 * The product keys in a text, in their order: well-formed ones, and those within three letters of a published key.
 * Placeholders are left out. Takes up to 10 MB. Places count from the start of the text, the characters that a message
 * names from that of the key.
 *
 * @example
 * ```js
 * findKeys('Key: W269N-WFGWX-YVC9B-4J6C9-T83GX (Pro)')[0].startsAt   // 5
 * findKeys('no key here')                                            // []
 * ```
 */
export function findKeys(text: string, options?: Options): FoundKey[];

/**
 * The text with all that looks like a product key hidden but for its last five characters, also with a wrong checksum
 * or mistyped letters, in five groups or in one run: for logs and messages. Published keys stay. Where it is not
 * certain which characters are the last five, they are hidden too. Takes up to 10 MB.
 *
 * @example
 * ```js
 * maskKeys('set A269N WFGWX YVC9B 4J6C9 T83GX now')   // 'set *****-*****-*****-*****-T83GX now'
 * maskKeys('set W269N-WFGWX-YVC9B-4J6C9-T83GX now')   // 'set W269N-WFGWX-YVC9B-4J6C9-T83GX now'
 * ```
 */
export function maskKeys(text: string): string;

/** A key in a text. Positions count UTF-16 units, as JavaScript strings do. */
export interface FoundKey {
  startsAt: number;
  /** The position after its last character. */
  endsAt: number;
  identification: Identification;
}

/** What a text is. */
export interface Identification {
  /** The version of this shape. */
  schemaVersion: 1;
  kind: IdentifierKind;
  /** Null for a placeholder and for what is unknown. */
  status: IdentifierStatus | null;
  /** All that is wrong with it. */
  problems: Problem[];
  /** What reading it forgave. */
  tidied: Tidied[];
  /**
   * Its canonical spelling. Product keys are masked unless published: `*****-*****-*****-*****-T83GX`. Of what is
   * unknown, the first 200 characters.
   */
  text: string;
  lastFive: string | null;
  /** Keys only: from Windows 8, Windows Server 2012 and Office 2013 on, or before. */
  format: KeyFormat | null;
  checksum: Checksum | null;
  /** Null when the checksum does not fit or there is none. */
  groupId: number | null;
  serial: number | null;
  /** The published key that it is, or whose group and serial a product ID or an extended PID shows. */
  published: { kind: PublishedKind; status: KeyStatus; products: Product[]; sources: string[] } | null;
  /** The one published key within three letters of it; `at` counts the visitor's own text. */
  near: { differences: number; at: number[]; expected: string[]; published: string; products: Product[] } | null;
  /** What it belongs to, by the best evidence there is. */
  products: Product[];
  certainty: Certainty;
  channel: Channel | null;
  /** What the pkeyconfig files that were given say; null where none was, or where nothing is looked up in them. */
  yourFile: YourFile | null;
  /** What it is, in a sentence. */
  headline: string;
  /** What to know about it; the first note of a well-formed key says what well-formed does not mean. */
  notes: string[];
  /** The day the knowledge was last checked. */
  dataVersion: string;
}

/** Something wrong with an identifier. */
export interface Problem {
  code: string;
  /** Where, counted from 0 in UTF-16 units of the text as it was given; null when it is about the whole. */
  at: number | null;
  /** The character found there. */
  found?: string;
  message: string;
}

export type IdentifierKind =
  | 'product-key' | 'partial-key' | 'product-id' | 'extended-pid' | 'installation-id' | 'confirmation-id'
  | 'activation-id' | 'error-code' | 'channel' | 'placeholder' | 'unknown';

/** `unfinished`: more typing could still make it well-formed. */
export type IdentifierStatus = 'well-formed' | 'unfinished' | 'malformed';

export type Tidied = 'case' | 'spaces' | 'dashes' | 'separators' | 'quotes' | 'full-width' | 'invisible' | 'label';

export type KeyFormat = 'n-format' | 'older-format';

export type Checksum = 'fits' | 'does-not-fit' | 'none';

/** What the products of an identification rest on, best first. */
export type Certainty = 'published' | 'your-file' | 'published-ending' | 'group' | 'format-only';

export type Channel =
  | 'retail' | 'oem-dm' | 'oem-slp' | 'oem-coa' | 'oem-nonslp' | 'oem' | 'volume-gvlk' | 'volume-mak'
  | 'volume-kms-host' | 'avma' | 'timebased' | 'volume' | 'retail-default' | 'other';

/**
 * What pkeyconfig files say of a key of the newer format, of its last five characters, of a product ID or of an extended
 * PID. It says what the key would belong to by those files, whose signature is not checked.
 */
export interface YourFile {
  /** The best that any of the files says. */
  verdict: FileVerdict;
  /** What fits, at most 20; empty where the key is not in the files. */
  matches: FileMatch[];
  /** How many fit. */
  count: number;
}

/**
 * `range-not-valid`: the file marks the range as not valid. `serial-unknown`: five characters show the group only.
 * `serial-outside-ranges`: the file has the group, but no range with the serial. `other-algorithm`: it has the group for
 * keys of another algorithm only. `older-format`: the key shows no group.
 */
export type FileVerdict =
  | 'found' | 'range-not-valid' | 'serial-unknown' | 'serial-outside-ranges' | 'other-algorithm' | 'group-unknown'
  | 'older-format';

/** A configuration, and the range that holds the serial. */
export interface FileMatch extends Configuration {
  /** The name that the file was given. */
  file: string;
  /** What the type of the key stands for. */
  channel: Channel | null;
  /** Null, like the rest of the range, where the serial is not known. */
  partNumber: string | null;
  /** `Volume`, `OEM`, `Retail`. */
  eulaType: string | null;
  isValid: boolean | null;
}

/** The keys of one group that are for one thing, as a pkeyconfig file has them. */
export interface Configuration {
  /** In small letters, without braces. */
  activationId: string;
  groupId: number;
  /** As Windows or Office spell them: `Professional`. */
  editionIds: string[];
  description: string;
  /** As the file spells it: `Volume:GVLK`. */
  keyType: string;
}

/**
 * Reads a `pkeyconfig.xrm-ms` of Windows, Office, a KMS host pack or VAMT, so that `identify` and `readFile` name
 * edition, description, channel and part number of every key that it lists. What of it cannot be read is left out and
 * told under `problems`. The signature of the file is not checked, and nothing is known of a key beyond what it says.
 * Call `free()` at the end.
 *
 * @throws {RequestError} when there is no configuration in it that can be read; the code is a {@link PkeyconfigProblemCode}.
 *
 * @example
 * ```js
 * const list = `<ProductKeyConfiguration><Configurations><Configuration>
 *   <ActConfigId>{00000000-0000-4000-8000-000000003311}</ActConfigId><RefGroupId>3311</RefGroupId>
 *   <EditionId>Professional</EditionId><ProductDescription>Windows Pro</ProductDescription>
 *   <ProductKeyType>Volume:GVLK</ProductKeyType>
 * </Configuration></Configurations></ProductKeyConfiguration>`;
 * const pkeyconfig = readPkeyconfig(new TextEncoder().encode(list), { name: 'pkeyconfig.xrm-ms' });
 * const { yourFile } = identify('T83GX', { pkeyconfig });
 * yourFile.verdict                  // 'serial-unknown'
 * yourFile.matches[0].description   // 'Windows Pro'
 * ```
 */
export function readPkeyconfig(bytes: Uint8Array, options?: PkeyconfigOptions): Pkeyconfig;

export interface PkeyconfigOptions extends Options {
  /** What the file is told apart by in {@link FileMatch}. */
  name?: string;
}

/** A pkeyconfig file that was read. */
export interface Pkeyconfig {
  readonly name: string;
  /** The number of configurations. */
  readonly length: number;
  /** The number of ranges. */
  readonly ranges: number;
  /** At most `count` configurations from `start` on, in the order of the file. */
  configurations(start: number, count: number): Configuration[];
  /** What could not be read. */
  problems(options?: Options): { code: PkeyconfigProblemCode; message: string }[];
  free(): void;
}

export type PkeyconfigProblemCode =
  | 'not-a-pkeyconfig' | 'entities' | 'too-large' | 'compressed' | 'not-base64' | 'broken' | 'no-configurations'
  | 'broken-rows' | 'stray-ranges' | 'several-lists';

// ----------------------------------------------------------------------------------------------------------------
// Asking

/**
 * Answers a question. Every answer cites its sources and says which facts are missing.
 *
 * A product is given by its id, its name or a usual short form, in any case. A version without an edition stands for
 * all its editions. Numbers, true and false are also accepted as text.
 *
 * @throws {RequestError} for an unknown question, fact, value or option, for a required fact that is missing, for a number
 * out of its limits, and for a product that fits several or cannot play its part.
 *
 * @example
 * ```js
 * const facts = { from: 'Windows 7 Professional', to: 'Windows Vista Business', channel: 'oem' };
 * ask('downgrade', facts).outcome   // 'yes'
 * ```
 */
export function ask<Q extends QuestionId>(
  question: Q, facts: QuestionId extends Q ? Facts : FactsOf[Q], options?: AskOptions,
): Answer<Q>;

/**
 * The questions, with the facts they take and the values they give: enough to draw a form.
 *
 * @example
 * ```js
 * questions()[1].title   // 'May I use an earlier version?'
 * questions({ lang: 'fr' })[1].title           // 'Puis-je utiliser une version antérieure ?'
 * ```
 */
export function questions(options?: Options): QuestionDescription[];

/** The facts of any question, by name; one that is undefined is left out. */
export type Facts = { [fact in FactId]?: string | number | boolean };

export interface QuestionDescription {
  id: QuestionId;
  title: string;
  /** Whether its outcome only says that the knowledge holds an answer. */
  lookUp: boolean;
  /** In the order in which a form asks for them. */
  facts: FactDescription[];
  values: ValueDescription[];
}

export interface FactDescription {
  id: FactId;
  label: string;
  hint: string;
  type: FactType;
  presence: Presence;
  /** What is taken when it is left out. */
  default: string | null;
  choices: Choice[] | null;
  /** The part that a product has to play. */
  roles: Role[] | null;
}

export interface ValueDescription {
  id: ValueId;
  label: string;
  type: ValueType;
  choices: Choice[] | null;
}

export interface Choice {
  id: string;
  label: string;
}

/** An answer, with everything that led to it. */
export interface Answer<Q extends QuestionId = QuestionId> {
  /** The version of this shape. */
  schemaVersion: 1;
  question: Q;
  /** The facts it was asked with, products by their ids. */
  facts: Facts;
  outcome: Outcome;
  /** The answer in a sentence. */
  headline: string;
  /** What a program reads: codes, ids, numbers, days, yes or no. `questions()` lists them. */
  values: QuestionId extends Q ? Values : ValuesOf[Q];
  /** The keys to use, best first. */
  keys: KeyAdvice[];
  /** Why, the deciding reason first. */
  reasons: Reason[];
  /** What to do now; after a no, what to do instead. */
  steps: Step[];
  /** The open facts that could still change the outcome. */
  missing: { fact: FactId; label: string; choices: string[] | null }[];
  /** The defaults that were taken. */
  assumed: { fact: FactId; value: string | number | boolean; label: string }[];
  /** Where sources disagree, and which one is followed. */
  conflicts: {
    text: string;
    sources: string[];
    /** Nothing settles it: the answer is less sure. */
    open: boolean;
  }[];
  /** The grade of the weakest row that decides. */
  confidence: Grade;
  basis: Basis;
  /** Glossary terms that the answer uses. */
  terms: string[];
  /** Every source cited, once. */
  sources: Source[];
  /** The day the answer is for. */
  asOf: string;
  /** The day the knowledge was last checked. */
  dataVersion: string;
}

/** The results of an answer to any question. */
export type Values = { [name in ValueId]?: string | number | boolean | string[] | { [method: string]: Outcome } | null };

export interface KeyAdvice {
  type: KeyType;
  /** A product id, or the name of a KMS host key. */
  product: string;
  /** The key itself, when Microsoft publishes it. */
  published: string | null;
  note: string;
}

/** A row of the knowledge, and what it saw. */
export interface Reason {
  row: string;
  /** Null: a condition to check oneself. */
  met: boolean | null;
  saw: Facts;
  text: string;
  /** The nearest change that would meet it. */
  wouldNeed: string | null;
  /** Ids of sources. */
  sources: string[];
  /** The first day the row holds for, where a source dates it. */
  validFrom?: string;
  /** The last day the row holds for: past, it is history. */
  validUntil?: string;
}

export interface Step {
  text: string;
  command?: string;
  shell?: Shell;
  runOn?: RunOn;
}

export type Outcome = 'yes' | 'no' | 'depends' | 'unknown';

export type QuestionId =
  | 'key-for-product' | 'downgrade' | 'vm-activation' | 'vm-rights' | 'kms-host' | 'kms-count' | 'kms-key-limit'
  | 'activation-method' | 'mak-count' | 'reimage' | 'edition-change' | 'extended-updates' | 'key-source'
  | 'key-sharing' | 'programme-rights' | 'not-activated' | 'term' | 'error-code';

export type TermId =
  | 'volume-licensing' | 'fpp' | 'oem' | 'system-builder' | 'rok' | 'coa' | 'product-key' | 'setup-key' | 'vlk'
  | 'gvlk' | 'csvlk' | 'kms' | 'kms-host' | 'kms-client' | 'kms-threshold' | 'mak' | 'mak-independent' | 'mak-proxy'
  | 'mak-allotment' | 'adba' | 'avma' | 'vamt' | 'osa-key' | 'volume-activation' | 'activation'
  | 'activation-center' | 'confirmation-id' | 'grace-period' | 'notification-mode' | 'downgrade-right'
  | 'down-edition-right' | 'version' | 'edition' | 'n-1' | 'reimaging-right' | 'image' | 'identical-product'
  | 'volume-media' | 'media-kit' | 'vlsc' | 'm365-admin-center' | 'business-center' | 'relationship-summary'
  | 'license-id' | 'product-pool' | 'price-level' | 'ea' | 'select-plus' | 'open-license' | 'open-value' | 'mpsa'
  | 'csp' | 'mca-e' | 'spla' | 'isvr' | 'hvms' | 'campus-school' | 'software-assurance' | 'qualifying-os'
  | 'product-terms' | 'license-terms' | 'cal' | 'affiliate' | 'esu' | 'ltsc' | 'windows-marker'
  | 'evaluation-rights';

export type HostKeyId =
  | 'vista-client' | 'windows-server-2008-a' | 'windows-server-2008-b' | 'windows-server-2008-c'
  | 'windows-7-client' | 'windows-server-2008-r2-a' | 'windows-server-2008-r2-b' | 'windows-server-2008-r2-c'
  | 'windows-8-client' | 'windows-server-2012' | 'windows-8.1-client' | 'windows-server-2012-r2'
  | 'windows-10-client' | 'windows-server-2012-r2-for-windows-10' | 'windows-server-2016' | 'windows-server-2019'
  | 'windows-server-2022' | 'windows-server-2025' | 'office-2010' | 'office-2013' | 'office-2016' | 'office-2019'
  | 'office-ltsc-2021' | 'office-ltsc-2024';

/** The codes of which something is documented. */
export type KnownErrorCode =
  | '0x8007007B' | '0x8007232A' | '0x8007232B' | '0x8007251D' | '0x80092328' | '0x8007267C' | '0x800706BA'
  | '0x800705B4' | '0x80072EE2' | '0x8004FE33' | '0xC004F038' | '0xC004F039' | '0xC004F041' | '0xC004F042'
  | '0xC004F074' | '0xC004F06C' | '0xC004F056' | '0xC004F06B' | '0xC0020017' | '0x8007139F' | '0xC004C001'
  | '0xC004C003' | '0xC004C008' | '0xC004C020' | '0xC004C021' | '0xC004B100' | '0xC004F050' | '0xC004F051'
  | '0xC004F069' | '0xC004E003' | '0xC004E002' | '0xC004E015' | '0xC004F009' | '0xC004F00F' | '0xC004F014'
  | '0xC004F015' | '0xC004F02C' | '0xC004F031' | '0xC004F033' | '0xC004F034' | '0xC004F035' | '0xC004F057'
  | '0xC004F058' | '0xC004F059' | '0xC004F061' | '0xC004F063' | '0xC004F064' | '0x4004F065' | '0x4004F00C'
  | '0x4004F00D' | '0xC004F07D' | '0xC004F081' | '0xC004F082' | '0xC004F083' | '0xC004FD00' | '0xC004FD01'
  | '0xC004FD02' | '0xC004FD03' | '0xC004FD04' | '0x80070005' | '0xC004F025' | '0x80070490' | '0x8007000D'
  | '0x8004FE21' | '0xC004F213' | '0xC004F211' | '0xC004F212' | '0xC004F210' | '0xC004E016' | '0xC004E028'
  | '0xC004C060' | '0xC004C032' | '0xC004C030' | '0xC004C031' | '0xC004C033' | '0xC004FC07' | '0x803F7001'
  | '0x803FA067' | '0x803FA065' | '0x803FA066' | '0x80072F8F' | '0xC004F04D' | '0x80072EE7' | '0x80004005';

export type ProgrammeId =
  | 'ea' | 'eas' | 'select' | 'select-plus' | 'open-license' | 'open-value' | 'open-value-subscription' | 'mpsa'
  | 'csp-perpetual' | 'mca-e' | 'ees' | 'school' | 'spla' | 'isvr' | 'hvms' | 'mpn' | 'oem' | 'fpp' | 'none';

/**
 * The facts that each question takes. Products are ids, names or usual short forms; `questions()` has the labels of the
 * choices.
 */
export interface FactsOf {
  'key-for-product': {
    product: string;
    programme?: ProgrammeId | (string & {});
  };
  downgrade: {
    from: string;
    to: string;
    channel: 'oem' | 'fpp' | 'vl' | 'vl-sa' | 'oem-sa' | 'csp' | 'subscription' | 'spla' | 'isvr' | 'partner';
    programme?: ProgrammeId | (string & {});
    'offered-key-type'?: KeyType;
    'offered-key-product'?: string;
    component?: 'access' | 'excel' | 'infopath' | 'onenote' | 'outlook' | 'powerpoint' | 'publisher' | 'word';
    's-mode'?: YesNoOrText;
  };
  'vm-activation': {
    guest: string;
    host?: string;
    hypervisor?: 'hyper-v' | 'azure-local' | 'azure' | 'avd' | 'other';
    method?: 'kms' | 'mak' | 'avma' | 'adba' | 'subscription' | 'inherited' | 'azure-kms' | 'oem';
    'host-activated'?: YesNoOrText;
    'azure-local-licence'?: 'subscription' | 'benefits' | 'none';
    join?: 'none' | 'ad' | 'hybrid' | 'entra';
    'user-licence'?: 'none' | 'e3' | 'e5' | 'vda';
    machines?: NumberOrText;
  };
  'vm-rights': {
    product: string;
    vms?: NumberOrText;
    cores?: NumberOrText;
    licences?: NumberOrText;
  };
  'kms-host': {
    host: string;
    client: string;
    'host-key'?: HostKeyId;
    'patched-to'?: string;
    'updates-installed'?: string;
  };
  'kms-count': {
    clients: NumberOrText;
    servers: NumberOrText;
    office: NumberOrText;
    'virtual-clients'?: NumberOrText;
    'virtual-servers'?: NumberOrText;
    host?: string;
    'distinct-machines'?: NumberOrText;
    'displayed-count'?: NumberOrText;
  };
  'kms-key-limit': {
    hosts: NumberOrText;
    'activations-per-host'?: NumberOrText;
  };
  'activation-method': {
    computers: NumberOrText;
    servers?: NumberOrText;
    join?: 'none' | 'ad' | 'hybrid' | 'entra';
    network: 'connected' | 'isolated' | 'offline';
    virtual?: YesNoOrText;
    'user-licence'?: 'none' | 'e3' | 'e5' | 'vda';
    place?: 'on-premises' | 'azure' | 'azure-local' | 'avd';
    host?: string;
    product?: string;
    'operating-system'?: string;
  };
  'mak-count': {
    programme: ProgrammeId | (string & {});
    licences: NumberOrText;
    machines?: NumberOrText;
    reinstalls?: NumberOrText;
    remaining?: NumberOrText;
  };
  reimage: {
    'original-licence': 'oem' | 'fpp' | 'fpp-upgrade' | 'vl' | 'other-agreement';
    'original-product': string;
    'image-product': string;
    programme: ProgrammeId | (string & {});
    licences: NumberOrText;
    'enterprise-rights'?: 'none' | 'sa' | 'e3-e5' | 'vda';
    'same-language'?: YesNoOrText;
    media?: 'volume' | 'oem' | 'retail';
  };
  'edition-change': {
    from: string;
    to: string;
    evaluation?: YesNoOrText;
    'from-installation'?: 'desktop' | 'core';
    'to-installation'?: 'same' | 'desktop' | 'core';
    'domain-controller'?: YesNoOrText;
  };
  'extended-updates': {
    product: string;
    year?: NumberOrText;
    programme?: ProgrammeId | (string & {});
    buyer?: 'volume' | 'csp' | 'consumer';
    place?: 'on-premises' | 'azure' | 'avd' | 'windows-365' | 'arc';
  };
  'key-source': {
    programme: ProgrammeId | (string & {});
    product?: string;
    'wanted-version'?: 'current' | 'previous' | 'older';
  };
  'key-sharing': {
    relation: 'same-organisation' | 'affiliate' | 'unrelated';
    programme?: ProgrammeId | (string & {});
  };
  'programme-rights': {
    programme: ProgrammeId | (string & {});
  };
  'not-activated': {
    product: string;
    method?: 'kms' | 'adba' | 'mak' | 'oem' | 'retail' | 'none';
    days?: NumberOrText;
    'service-pack'?: 'latest' | 'none' | 'sp1' | 'sp2';
  };
  term: {
    term: TermId;
  };
  'error-code': {
    code: string;
    product?: string;
    method?: 'kms' | 'adba' | 'mak' | 'avma' | 'oem' | 'retail' | 'offline' | 'evaluation';
  };
}

/** The results that each question gives; null is not documented, or different among the products asked about. */
export interface ValuesOf {
  'key-for-product': {
    pool: Pool | null;
    architectures: (Architecture)[] | null;
    sharedAcrossArchitectures: boolean | null;
    kmsGroup: KmsGroup | null;
    keyTypes: (KeyType)[] | null;
    publishedKeys: string[] | null;
    setupKeyNeeded: boolean | null;
    setupKeyWhere: ('volume-media' | 'published-list' | 'sleeve' | 'download-page' | 'telephone' | 'embedded')[] | null;
  };
  downgrade: {
    rightAllowed: boolean | null;
    offeredKeyWorks: boolean | null;
    keyToUse: 'target-key' | 'volume-keys' | 'no-change' | 'telephone' | 'provider-keys' | 'partner-or-support' | null;
    media: 'own-media' | 'volume-portal' | 'office-deployment-tool' | 'admin-center' | 'provider' | 'isv-master' | null;
    activation: 'online-or-portal' | 'online-or-telephone' | 'volume-activation' | 'mak' | 'none' | null;
    until: string | null;
  };
  'vm-activation': {
    methods: { [choice in 'kms' | 'mak' | 'avma' | 'adba' | 'subscription' | 'inherited' | 'azure-kms' | 'oem']?: Outcome } | null;
    recommended: 'kms' | 'mak' | 'avma' | 'adba' | 'subscription' | 'inherited' | 'azure-kms' | 'oem' | null;
    makActivationsUsed: number | null;
    accessRight: boolean | null;
  };
  'vm-rights': {
    instances: number | null;
    unlimited: boolean | null;
    licencesNeeded: number | null;
    coresToLicense: number | null;
  };
  'kms-host': {
    requiredUpdate: 'KB948003' | 'KB968912' | 'KB968915' | 'KB2757817' | 'KB3079821' | 'KB3172614' | 'KB3172615'
      | 'KB4467695' | 'KB4478877' | 'KB5003638' | 'KB5003646' | 'KB5034768' | 'KB5034770' | null;
    requiredBuild: string | null;
    hostKeys: (HostKeyId)[] | null;
    officePack: number | null;
    alternatives: ('newer-host' | 'server-host' | 'upgrade-to-2008-r2' | 'downgrade-to-2003' | 'windows-7-host'
      | 'server-2003-in-vm' | 'mak-with-vamt' | 'other-key')[] | null;
  };
  'kms-count': {
    countedWindows: number | null;
    countedOffice: number | null;
    thresholdClients: number | null;
    thresholdServers: number | null;
    thresholdOffice: number | null;
    missingForClients: number | null;
    missingForServers: number | null;
    missingForOffice: number | null;
    clientsActivate: boolean | null;
    serversActivate: boolean | null;
    officeActivate: boolean | null;
    displayedMaximum: number | null;
    clonesLikely: boolean | null;
  };
  'kms-key-limit': {
    maximumHosts: number | null;
    maximumPerHost: number | null;
    withinLimits: boolean | null;
    howToRaise: ('web-form' | 'telephone')[] | null;
  };
  'activation-method': {
    recommended: 'kms' | 'mak' | 'adba' | 'avma' | 'subscription' | 'azure-kms' | null;
    ranked: ('kms' | 'mak' | 'adba' | 'avma' | 'subscription' | 'azure-kms')[] | null;
  };
  'mak-count': {
    activations: number | null;
    needed: number | null;
    enough: boolean | null;
    licencesMissing: number | null;
    howToRaise: 'web-form' | 'telephone' | null;
  };
  reimage: {
    identical: boolean | null;
    licencesNeeded: number | null;
    keyToUse: 'volume-keys' | 'own-key' | null;
  };
  'edition-change': {
    how: 'key' | 'command' | 'in-place-setup' | 'reinstall' | 'not-possible' | null;
    reboot: boolean | null;
    keyType: KeyType | null;
  };
  'extended-updates': {
    status: 'available' | 'ended' | 'announced' | null;
    until: string | null;
    free: boolean | null;
    keyType: KeyType | null;
    activationId: string | null;
    prerequisites: ('kb4474419' | 'kb4490628' | 'kb4538483' | 'sha-2-updates' | 'servicing-stack' | 'licensing-package'
      | 'kb5017220' | 'kb5017221' | 'kb5066791' | 'kb5072653' | 'arc-agent-1.34' | 'arc-agent-1.62')[] | null;
  };
  'key-source': {
    where: ('admin-center' | 'vlsc' | 'business-center' | 'tenant' | 'billing-account' | 'telephone'
      | 'partner-portal' | 'not-documented' | 'device' | 'box' | 'nowhere')[] | null;
    phoneOnly: boolean | null;
    role: 'product-keys-reader' | 'billing-admin' | null;
  };
  'key-sharing': {
    oneSetAllowed: boolean | null;
  };
  'programme-rights': {
    pools: (Pool)[] | null;
    reimaging: Outcome | null;
    downgrade: Outcome | null;
    evaluation: Outcome | null;
    training: Outcome | null;
    status: 'active' | 'narrowing' | 'partly-retired' | 'retired' | 'listed' | null;
  };
  'not-activated': {
    graceDays: number | null;
    state: 'licensed' | 'grace' | 'notification' | 'reduced-functionality' | null;
    daysLeft: number | null;
  };
  term: {
    definition: TermId | null;
    related: (TermId)[] | null;
  };
  'error-code': {
    meaning: KnownErrorCode | null;
    causes: ('no-dns-record' | 'dns-fault' | 'no-dns-server' | 'host-firewall' | 'stale-records'
      | 'host-unreachable' | 'count-too-low' | 'cloned-ids' | 'wrong-host' | 'host-key-too-old'
      | 'every-host-failed' | 'port-blocked' | 'host-service-stopped' | 'host-too-old' | 'azure-route'
      | 'clock-differs' | 'host-virtual' | 'wrong-name' | 'host-key-used-up' | 'mak-not-supported'
      | 'mistyped' | 'beta-key' | 'other-edition' | 'host-not-updated' | 'pack-missing' | 'esu-not-prepared'
      | 'default-key' | 'key-on-evaluation' | 'retail-office' | 'damaged-store' | 'hardware-changed'
      | 'driver-update' | 'client-host-key' | 'other-installation' | 'no-marker' | 'oem-elsewhere'
      | 'clean-install' | 'wrong-key-type' | 'old-schema' | 'too-many-requests' | 'avma-in-azure'
      | 'avma-host' | 'guest-too-new' | 'vm-moved' | 'not-elevated' | 'settings-fault' | 'permissions'
      | 'language-packs' | 'malware' | 'damaged-files' | 'no-digital-licence' | 'before-restart'
      | 'key-misused' | 'evaluation-over' | 'server-evaluation-over' | 'tls-off' | 'clock-or-proxy'
      | 'name-unresolved' | 'base-not-activated')[] | null;
    remedies: ('check-dns' | 'set-host' | 'use-mak' | 'configure-dns' | 'open-port' | 'correct-records' | 'test-port'
      | 'activate-offline' | 'exempt-endpoints' | 'add-computers' | 'read-count' | 'generalise'
      | 'activate-host' | 'use-right-host' | 'check-host-table' | 'read-kms-events' | 'azure-direct'
      | 'sync-clock' | 'newer-host' | 'retype-key' | 'confirm-key' | 'new-mak' | 'ask-seller'
      | 'raise-limit' | 'reuse-host' | 'read-edition' | 'match-edition' | 'update-host' | 'office-pack'
      | 'esu-prerequisites' | 'esu-2012' | 'renew-vamt' | 'buy-key' | 'new-key' | 'convert-evaluation'
      | 'office-volume-install' | 'rebuild-store' | 'reload-licences' | 'activate-again'
      | 'install-client-key' | 'install-mak' | 'server-host-key' | 'check-confirmation' | 'new-confirmation'
      | 'repair-office' | 'mak-or-retail' | 'right-channel' | 'ask-maker' | 'upgrade-over' | 'restore-oem'
      | 'genuine-key' | 'right-key-type' | 'create-object' | 'shorten-name' | 'extend-schema'
      | 'wait-then-retry' | 'azure-client-key' | 'check-avma-host' | 'other-guest' | 'restart-vm'
      | 'elevate' | 'restore-permissions' | 'reinstall' | 'hardware-troubleshooter' | 'type-own-key'
      | 'permanent-key' | 'rearm' | 'turn-on-tls' | 'start-host-service' | 'check-internet-names'
      | 'read-log' | 'wait-for-start')[] | null;
  };
}

/** The facts of all questions. */
export type FactId = { [Q in QuestionId]: keyof FactsOf[Q] }[QuestionId];

/** The results of all questions. */
export type ValueId = { [Q in QuestionId]: keyof ValuesOf[Q] }[QuestionId];

export type NumberOrText = number | `${number}`;

export type YesNoOrText = boolean | 'true' | 'false';

export type FactType = 'product' | 'choice' | 'number' | 'yes-no' | 'text' | 'date';

/** `narrows`: given, it makes the question narrower. */
export type Presence = 'required' | 'open' | 'default' | 'narrows';

export type ValueType = 'choice' | 'choices' | 'outcomes' | 'keys' | 'text' | 'number' | 'yes-no' | 'date' | 'id';

/** The part that a product plays in a question. */
export type Role =
  | 'any' | 'downgrade-source' | 'downgrade-target' | 'guest' | 'vm-host' | 'installed' | 'kms-host' | 'kms-client';

/** The kinds of key, as people meet them. */
export type KeyType = 'gvlk' | 'kms-host' | 'mak' | 'avma' | 'volume' | 'oem' | 'retail' | 'setup';

/** Whether the deciding rows are stated in their sources or derived from them. */
export type Basis = 'stated' | 'derived' | 'mixed';

/**
 * How much a source weighs: A Microsoft or a licence text, read in full; B Microsoft read in part, or the French FAQ
 * that volkey grew from; C a maker or a specialist; D press, community, or one weak source.
 */
export type Grade = 'A' | 'B' | 'C' | 'D';

export type Shell = 'cmd' | 'powershell';

export type RunOn = 'client' | 'kms-host' | 'vm-host' | 'any';

// ----------------------------------------------------------------------------------------------------------------
// Reading files

/**
 * Reads a whole file: a list or a table of keys, what slmgr, ospp or PowerShell printed, an answer file. What it is, is
 * told by its content; the name is not trusted. UTF-8, UTF-16 and Windows-1252, with any line ends. Nothing is dropped
 * silently: what cannot be read is a row that says so.
 *
 * @throws {RequestError} when the bytes are no Uint8Array. No content of a file is an error.
 *
 * @example
 * ```js
 * readFile('keys.txt', new TextEncoder().encode('T83GX\nfoo')).rows[1].line   // 2
 * ```
 */
export function readFile(name: string, bytes: Uint8Array, options?: IdentifyOptions): Inventory;

/**
 * A file that is read piece by piece, of any length: rows are told when they are asked for. Call `free()` at the end.
 *
 * @example
 * ```js
 * const reading = new Reading('keys.txt');
 * reading.push(new TextEncoder().encode('T83GX\n'));
 * reading.finish();
 * reading.counts().rows   // 1
 * ```
 */
export class Reading {
  constructor(name: string, options?: IdentifyOptions);
  /** Reads on. */
  push(bytes: Uint8Array): void;
  /** Reads what is left, once there is no more. */
  finish(): void;
  /** What the file is read as; certain after `finish`. */
  readonly format: FileFormat;
  /** The number of rows that are there to be told. */
  readonly length: number;
  /** At most `count` rows from `start` on, in the order of the file. */
  rows(start: number, count: number): Row[];
  /** The heading of a sheet. */
  sheetHeading(format: SheetFormat): string;
  /** The same rows as lines of a sheet. Keys are masked unless they are published; no cell is one that a spreadsheet would run. */
  sheet(format: SheetFormat, start: number, count: number, options?: SheetOptions): string;
  /** Forgets the rows read so far; `counts` does not. */
  forgetRows(): void;
  /** What a row is about, as it stands in the file: a key is not masked. Rows are counted from 0. */
  written(row: number): string;
  /**
   * The rows that fit all that a filter gives, in the order of the file.
   *
   * @throws {RequestError} when the filter names something that is not on its list
   */
  find(filter: RowFilter): Uint32Array;
  /** The product keys that more than one row holds, in the order in which they recur. A key is the same in any spelling. */
  duplicates(): Duplicate[];
  counts(): Counts;
  warnings(): Warning[];
  free(): void;
}

/**
 * Looks for product keys that should not stand in a file: well-formed ones that are neither published nor default
 * installation keys. Keys of Windows 8, Windows Server 2012, Office 2013 and later are told by their checksum, which
 * one in 1,024 others fits by chance; older ones by their shape alone. A file of any length is read piece by piece.
 * Call `free()` at the end.
 *
 * @example
 * ```js
 * const scan = new SecretScan();
 * scan.push(new TextEncoder().encode('/ipk W269N-WFGWX-YVC9B-4J6C9-T83GX'))   // []
 * scan.finish()                                                               // []
 * scan.isText                                                                 // true
 * ```
 */
export class SecretScan {
  constructor(options?: Options);
  /** Reads on; the keys that were found by it. */
  push(bytes: Uint8Array): Secret[];
  /** Reads what is left, once there is no more. */
  finish(): Secret[];
  /** False for a file with zero bytes at its start that is not UTF-16: nothing is looked for in it. */
  readonly isText: boolean;
  free(): void;
}

/** A product key that should not stand where it was found. */
export interface Secret {
  /** Its line, from 1; line feeds end lines. */
  line: number;
  /** Where it starts in the line, in UTF-16 units from 1. */
  column: number;
  /** The column after its last character. */
  endColumn: number;
  /** What it is; its text is masked. */
  identification: Identification;
}

/**
 * The facts that a row may have, with their labels, in the order in which they are shown.
 *
 * @example
 * ```js
 * rowFacts()[0].label   // 'Name'
 * ```
 */
export function rowFacts(options?: Options): RowFactDescription[];

export interface RowFactDescription {
  id: RowFact;
  label: string;
  /** Whether it names a computer, a user or an organisation, so that `hideNames` hides it. */
  isName: boolean;
  /** What the values mean, where they are codes. */
  choices: Choice[] | null;
}

/** What was read of a file. */
export interface Inventory {
  /** The version of this shape. */
  schemaVersion: 1;
  format: FileFormat;
  /** In the order of the file. */
  rows: Row[];
  counts: Counts;
  warnings: Warning[];
}

/** One row of a file. */
export interface Row {
  /** The line it stands in, from 1; where a row has several, the first. */
  line: number;
  /** Where it stands in a file that has a structure. */
  path: string | null;
  /** What stands beside it, such as the name of a product. */
  label: string | null;
  identification: Identification;
  /** What the file says beside it. */
  facts: { [fact in RowFact]?: string | number | boolean };
  /** The questions that it leads to, the most pressing first; `facts` are those that the row gives. */
  next: { question: QuestionId; facts: Facts }[];
}

/** How many rows there are of each sort. A row counts for each product that it belongs to. */
export interface Counts {
  rows: number;
  kind: { [kind in IdentifierKind]?: number };
  status: { [status in IdentifierStatus]?: number };
  product: { [id: string]: number };
  pool: { [pool in Pool]?: number };
  kmsGroup: { [group in KmsGroup]?: number };
  /** That of the file, where it names one. */
  channel: { [channel in Channel]?: number };
}

/** What is worth a warning in a file. */
export interface Warning {
  code: WarningCode;
  /** From 1; null where it is about the whole file. */
  line: number | null;
  /** Where it stands in a file that has a structure. */
  path: string | null;
  text: string;
  /** What to do about it: an answer file with such a warning has a fault. */
  remedy: string | null;
  /** The ids of the documents that it rests on. */
  sources: string[];
}

/** What rows have to be: all that is given, and everything where nothing is. */
export interface RowFilter {
  kind?: IdentifierKind;
  status?: IdentifierStatus;
  /** The id of one of their products. */
  product?: string;
  pool?: Pool;
  kmsGroup?: KmsGroup;
  /** That of the file, where it names one. */
  channel?: Channel;
  /** A text that stands in them, beside them, or in the name of one of their products, in any letter case. */
  text?: string;
  marks?: RowMark[];
}

/**
 * What makes a row worth a look. `warning`: there is a warning about its line. `secret`: a key that is not to be passed
 * on, neither published nor put in by Setup, and well-formed or said to be a MAK or a KMS host key. `duplicate`: a
 * product key that stands in another row too.
 */
export type RowMark = 'warning' | 'secret' | 'duplicate';

/** A product key that several rows hold. */
export interface Duplicate {
  /** The rows, counted from 0. */
  rows: number[];
  /** Their lines. */
  lines: number[];
  /** The agreements that an export names beside the key, each once. */
  licenceIds: string[];
  /** The organisations that it names, each once. */
  organisations: string[];
}

/** What a sheet shows. */
export interface SheetOptions {
  /** Keys as they stand in the file. */
  showKeys?: boolean;
  /** Without the names of computers, users and organisations. */
  hideNames?: boolean;
}

export type FileFormat =
  | 'plain-text' | 'table' | 'admin-center' | 'vamt' | 'slmgr' | 'ospp' | 'cim' | 'unattend'
  | 'office-configuration' | 'pid-txt' | 'ei-cfg' | 'custom-settings' | 'task-sequence' | 'pkeyconfig'
  | 'binary' | 'xml' | 'json';

/** What Setup uses a key of an answer file for, as the fact `purpose` of a row. */
export type KeyPurpose =
  | 'choose-image' | 'activate';

export type SheetFormat =
  | 'csv' | 'tsv' | 'markdown';

/** The status of a licence, as the fact `status` of a row. */
export type LicenceStatus =
  | 'unlicensed' | 'licensed' | 'initial-grace' | 'additional-grace' | 'non-genuine-grace' | 'notification'
  | 'extended-grace';

export type WarningCode =
  | 'archive' | 'binary' | 'nul-characters' | 'too-large' | 'line-cut' | 'other-pid' | 'other-channel'
  | 'other-build' | 'no-expiry' | 'nothing-installed' | 'unclosed-quote' | 'entities' | 'broken' | 'key-configuration' | 'no-key' | 'no-image-key'
  | 'placeholder-key' | 'malformed-key' | 'secret-key' | 'only-for-image' | 'key-not-taken' | 'other-product'
  | 'other-office-channel' | 'other-image' | 'different-keys' | 'other-pass';

export type RowFact =
  | 'name' | 'channel' | 'keyChannel' | 'activationId' | 'applicationId' | 'extendedPid' | 'installationId'
  | 'serviceVersion' | 'status' | 'statusText' | 'error' | 'minutesLeft' | 'daysLeft' | 'expires'
  | 'daysSinceRenewal' | 'daysSinceRenewalAtLeast' | 'evaluationEnds' | 'rearmsLeft' | 'skuRearmsLeft'
  | 'trustedTime' | 'activationType' | 'clientMachineId' | 'kmsHost' | 'kmsHostAddress' | 'kmsHostPid'
  | 'activationInterval' | 'renewalInterval' | 'hostCaching' | 'currentCount' | 'port' | 'dnsPublishing'
  | 'priority' | 'totalRequests' | 'failedRequests' | 'hostMachine' | 'activationTime' | 'activationObject'
  | 'computer' | 'user' | 'organisation' | 'licenceId' | 'activations' | 'activationsUsed' | 'activationsLeft'
  | 'countedOn' | 'description' | 'partNumber' | 'purpose';

// ----------------------------------------------------------------------------------------------------------------
// The tables

/**
 * The products whose id or name holds every word of the filter; where there are none, those it names in short.
 *
 * @example
 * ```js
 * products('server 2022 datacenter')[0].id   // 'windows-server-2022-datacenter'
 * products('no such thing')                  // []
 * ```
 */
export function products(filter?: string, options?: Options): Product[];

/**
 * The keys that Microsoft publishes in its documentation, once each: KMS client setup keys and AVMA keys. They
 * license nobody.
 *
 * @example
 * ```js
 * publishedKeys().every((published) => isProductKey(published.key))   // true
 * ```
 */
export function publishedKeys(options?: Options): PublishedKey[];

/**
 * The question that a sentence in English or French asks, and the facts that it gives; `null` where it asks none that
 * is known, or says something that may decide and is not understood. Nothing is guessed: what may be one of several
 * stays open. `lang` is the language of the labels.
 *
 * @example
 * ```js
 * understand('May I downgrade Windows 11 Pro OEM to Windows 10?').facts   // { from: 'windows-11-pro', to: 'windows-10', channel: 'oem' }
 * ```
 */
export function understand(text: string, options?: Options): Understood | null;

/** What a sentence asks. */
export interface Understood {
  question: QuestionId;
  /** The facts that were read, ready to ask with. */
  facts: Facts;
  /** The facts that the question needs besides; where the sentence names several values, these are the choices. */
  missing: Answer['missing'];
  /** The words that were not read, as they are written. */
  unread: string[];
  /** The language of the sentence; where it could be either, the one that was asked for. */
  lang: Lang;
}

/**
 * The documents that answers rest on.
 *
 * @example
 * ```js
 * sources().find((source) => source.id === 'ms-avma').grade   // 'A'
 * ```
 */
export function sources(): Source[];

/**
 * The version, the day of the knowledge, and how much there is.
 *
 * @example
 * ```js
 * about().counts.questions   // 18
 * ```
 */
export function about(): About;

export interface Product {
  id: string;
  name: string;
  pool: Pool;
  family: Family;
  /** The version without an edition, for example `windows-server-2022`. */
  generation: string;
  /** The line of its edition through the versions, for example `professional`. */
  edition: string;
  /** Empty when no document read says. */
  architectures: Architecture[];
  /** Whether one key is known to serve all of them; the answer to `key-for-product` tells no from not known. */
  sharedAcrossArchitectures: boolean;
  /** Only the Windows Vista and Windows 7 generations have KMS groups. */
  kmsGroup: KmsGroup | null;
  /** As answer files, DISM and the registry spell the edition: `ServerStandard`. */
  editionId: string | null;
  /** As the Office Deployment Tool spells the product: `ProPlus2024Volume`. */
  odtId: string | null;
  /** The last day of support, `YYYY-MM-DD`. */
  supportEnds: string | null;
  /** The last day of extended security updates. */
  esuEnds: string | null;
  aliases: string[];
  notes: string[];
}

export interface PublishedKey {
  key: string;
  kind: PublishedKind;
  status: KeyStatus;
  products: Product[];
  /** Null for keys of the older format. */
  groupId: number | null;
  /** Ids of sources. */
  sources: string[];
}

export interface Source {
  id: string;
  title: string;
  publisher: string;
  url: string | null;
  /** The French edition of the same page. */
  urlFr: string | null;
  /** Its own date: a year, a month or a day. */
  documentDate: string | null;
  /** The day it was read for volkey. */
  readOn: string;
  grade: Grade;
}

export interface About {
  version: string;
  /** The day the knowledge was last checked. */
  dataVersion: string;
  /** The day the newest of its sources was read. */
  asOf: string;
  counts: { products: number; publishedKeys: number; sources: number; questions: number };
}

/** The product groups by which agreements grant keys. */
export type Pool = 'systems' | 'servers' | 'applications';

export type Family =
  | 'windows-client' | 'windows-server' | 'small-business-server' | 'multipoint-server' | 'azure-local'
  | 'sql-server' | 'office' | 'office-mac' | 'microsoft-365-apps' | 'project' | 'visio';

export type Architecture = 'x86' | 'x64' | 'arm64' | 'ia64';

/** Lowest first: a host key also serves every group below its own. */
export type KmsGroup = 'client-vl' | 'server-group-a' | 'server-group-b' | 'server-group-c';

/** `gvlk`: KMS client setup key. `avma`: automatic virtual machine activation. */
export type PublishedKind = 'gvlk' | 'avma';

/** How a published key stands today; `disputed-label`: the edition it is printed beside is doubtful. */
export type KeyStatus = 'current' | 'disputed-label' | 'withdrawn-preview';
