import { Presets, SingleBar } from 'cli-progress';

export interface ProgressBar {
  step(): void;
  stop(): void;
}

/** A bar on standard error with rate and time left; on what is no terminal a line now and then. */
export function showProgress(total: number, unit: string): ProgressBar {
  const begun = Date.now();
  const bar = new SingleBar(
    {
      format: `{bar} {value} of {total} ${unit} · {rate}/s · {eta_formatted} left`,
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 10_000,
      hideCursor: true,
      clearOnComplete: false,
    },
    Presets.shades_grey,
  );
  let done = 0;
  bar.start(total, 0, { rate: '–' });
  return {
    step() {
      done += 1;
      bar.update(done, { rate: (done / Math.max(0.001, (Date.now() - begun) / 1000)).toFixed(1) });
    },
    stop: () => bar.stop(),
  };
}
