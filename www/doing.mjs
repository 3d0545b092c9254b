// What to do: the steps with their commands, and the keys to use.

import { copyable } from './command.mjs';
import { element, fold } from './element.mjs';
import { filled } from './language.mjs';

const MANY = 3;

export function stepsOf(steps, words, copying) {
  if (steps.length === 0) return null;
  return element('ol', { class: 'steps' }, ...grouped(steps).map(({ text, forms }) => element('li', {},
    element('p', {}, text),
    ...forms.map(({ command, shell, runOn, also }) => copyable(command, [
      also, shell && words.shells[shell], runOn && words.runOn[runOn],
    ].filter(Boolean).join(', '), copying)),
  )));
}

// One step can have several commands: the same text again, or the PowerShell form of the command before it.
function grouped(steps) {
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    const before = last?.forms.at(-1);
    const isOtherForm = before?.shell === 'cmd' && step.shell === 'powershell' && before.runOn === step.runOn;
    if (last?.text === step.text || isOtherForm) last.forms.push(step);
    else groups.push({ text: step.text, forms: step.command ? [step] : [] });
  }
  return groups;
}

export function keysOf(keys, language, copying) {
  if (keys.length === 0) return null;
  const types = [...new Set(keys.map(({ type }) => type))];
  return element('dl', { class: 'keys' }, ...types.flatMap((type) => {
    const ofType = keys.filter((key) => key.type === type);
    const items = element('ul', {}, ...ofType.map((key) => keyOf(key, language, copying)));
    return [
      element('dt', {}, language.label('keyTypes', type)),
      element('dd', {}, ofType.length > MANY ? fold(filled(language.words.showAll, { count: ofType.length }), items).container : items),
    ];
  }));
}

function keyOf({ type, note, published }, language, copying) {
  const isSaid = note === language.label('keyTypes', type);
  return element('li', {}, isSaid ? null : element('p', {}, note), published && copyable(published, null, copying));
}
