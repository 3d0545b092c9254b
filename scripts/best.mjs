// The shortest time of each of some runs. Paired, so that a busy moment of the machine weighs on all of them.

export function best(runs, rounds) {
  const times = runs.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    runs.forEach((run, at) => {
      const start = performance.now();
      run();
      times[at] = Math.min(times[at], performance.now() - start);
    });
  }
  return times;
}
