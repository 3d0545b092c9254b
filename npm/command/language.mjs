// The language of the computer: French where it is set to French, else English.

export function languageOfComputer(env = process.env) {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^fr\b|^fr_/i.test(set) ? 'fr' : 'en';
}
