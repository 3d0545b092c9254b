// The worker of the page: made of the page's own script, so that nothing is fetched, and gone when there is nothing to read.

import { unpacked } from './unpacked.mjs';

// So much is read at a time, in bytes.
const PIECE = 1 << 16;
// How far it is, is told after so many milliseconds at the earliest.
const PAUSE = 100;

/** `opened` gives the compiled core. */
export function reader(opened) {
  let worker;
  // The address of the script, once there was something to read.
  let script;
  // What is read at present.
  let current;
  // The pkeyconfig files that the worker has.
  let given;
  let isStopped = false;
  let number = 0;
  const waiting = new Map();

  function start(address, compiled) {
    // From disk Chromium starts no module here.
    worker = new Worker(address);
    worker.onmessage = ({ data: { id, result, error } }) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(new Error(error));
    };
    worker.onerror = () => {
      for (const { reject } of waiting.values()) reject(new Error('there is no worker'));
      forget();
    };
    return ask('open', compiled);
  }

  function ask(call, ...args) {
    if (!worker) return Promise.reject(new Error('nothing is read'));
    number += 1;
    const id = number;
    const answer = new Promise((resolve, reject) => { waiting.set(id, { resolve, reject }); });
    worker.postMessage({ id, call, args });
    return answer;
  }

  /** Ends the worker, and with it all that it holds; what it was still asked is never answered. */
  function forget() {
    worker?.terminate();
    worker = undefined;
    current = undefined;
    given = undefined;
    waiting.clear();
  }

  return {
    ask,
    forget,
    /**
     * Reads a file in place of the one before; `progress` is told how far it is, now and then. The pieces come from
     * here, since WebKit reads no file in a worker from disk.
     */
    async read(name, file, { lang, pkeyconfig }, progress) {
      if (current) forget();
      const own = { name };
      current = own;
      isStopped = false;
      script ??= unpacked('script', 'text/javascript').blob().then((blob) => URL.createObjectURL(blob));
      const [address, compiled] = await Promise.all([script, opened]);
      assertCurrent(own);
      if (!worker) await start(address, compiled);
      if (given !== pkeyconfig) await ask('lookUpIn', pkeyconfig);
      given = pkeyconfig;
      await ask('begin', name, lang);
      let at = 0;
      for (let told = performance.now(); at < file.size && !isStopped; at += PIECE) {
        const bytes = await file.slice(at, at + PIECE).arrayBuffer();
        assertCurrent(own);
        const rows = await ask('push', bytes);
        if (performance.now() < told + PAUSE) continue;
        told = performance.now();
        progress({ share: Math.min(1, (at + PIECE) / file.size), rows });
      }
      const read = await ask('finish');
      current = undefined;
      return { ...read, isWhole: at >= file.size };
    },
    /** Stops to read: what is read so far remains. */
    stop() {
      isStopped = true;
    },
  };

  function assertCurrent(own) {
    if (own !== current) throw new Error('something else is read');
  }
}
