// Says things to those who hear the page: politely, and while somebody is still typing not at all.

const PAUSE = 900; // milliseconds

export function announcer(place) {
  let waiting;
  return {
    say(text) {
      clearTimeout(waiting);
      place.textContent = text;
    },
    sayAfterPause(text) {
      clearTimeout(waiting);
      waiting = setTimeout(() => { place.textContent = text; }, PAUSE);
    },
  };
}
