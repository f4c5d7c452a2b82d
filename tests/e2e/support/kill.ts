import { readdirSync, readFileSync } from 'node:fs';

function commandOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8');
  } catch {
    return ''; // It has ended since.
  }
}

/** Kills every process that was started on a profile, without a word of warning. */
export function killAllOf(profile: string): void {
  for (const id of readdirSync('/proc')) {
    if (!/^\d+$/.test(id) || !commandOf(id).includes(profile)) continue;
    try {
      process.kill(Number(id), 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}
