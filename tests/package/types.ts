// Read by tsc, never run: the package's name leads to the types, and they say what is promised.

import { identify, type Identification } from 'volkey';

const identification: Identification = identify('D', { lang: 'fr' });
identification.headline satisfies string;

// @ts-expect-error: a misspelt option is refused
identify('D', { language: 'fr' });
