// Read by tsc, never run: the package's name leads to the types, and they say what is promised.

import { ask, identify, readFile, understand, type Identification } from 'volkey';

const identification: Identification = identify('D', { lang: 'fr' });
identification.headline satisfies string;

// @ts-expect-error: a misspelt option is refused
identify('D', { language: 'fr' });

const answer = ask('kms-count', { clients: 24, servers: '1', office: 0, host: 'Server 2022 Standard' });
answer.values.missingForClients satisfies number | null;
ask('programme-rights', { programme: 'ea' }).values.downgrade satisfies 'yes' | 'no' | 'depends' | 'unknown' | null;
ask('programme-rights', { programme: 'Enterprise Agreement' });

// @ts-expect-error: a value of another question is refused
answer.values.graceDays;
// @ts-expect-error: a fact that the question needs is missing
ask('kms-count', { clients: 24 });
// @ts-expect-error: a fact of another question is refused
ask('key-sharing', { relation: 'affiliate', clients: 24 });
// @ts-expect-error: a choice that does not exist is refused
ask('key-sharing', { relation: 'friends' });

// What a file or a sentence leads to can be asked as it is.
for (const { question, facts } of readFile('a.txt', new Uint8Array()).rows.flatMap((row) => row.next)) {
  ask(question, facts).headline satisfies string;
}
const understood = understand('GVLK');
if (understood !== null) ask(understood.question, understood.facts).values.definition;
