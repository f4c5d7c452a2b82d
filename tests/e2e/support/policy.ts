import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './files.ts';

/** What an administrator can set, in files that the real browser reads as its own policy. */
export interface Policy {
  /** What to start in place of the browser's own program. */
  executable: string;
  /**
   * Writes the policy. Chromium takes it at once, Firefox when it starts.
   *
   * @param values for Handrail; without them it has none.
   * @param more any other policy of this browser.
   */
  set(values: unknown, more?: object): void;
  /** Removes every trace. */
  remove(): void;
}

const asRoot = process.getuid?.() === 0;
const unshare = ['--mount', '--propagation', 'private', ...(asRoot ? [] : ['--map-root-user'])];

function needMounting(): void {
  try {
    execFileSync('unshare', [...unshare, 'mount', '-t', 'tmpfs', 'none', '/mnt'], {
      stdio: 'pipe',
    });
  } catch (fault) {
    throw new Error(
      `Chromium reads policies from /etc alone. To show it a made-up /etc/chromium without changing yours, this test has to mount one, and may not: ${String(fault)}. Run it as root on Linux; in a container, with "--cap-add SYS_ADMIN --security-opt apparmor=unconfined".`,
    );
  }
}

/** Chromium with an `/etc/chromium` of its own: seen by that one browser, gone with it. */
export function chromiumPolicy(browser: string, id: string): Policy {
  needMounting();
  const folder = newFolder();
  const etc = join(folder, 'etc');
  const managed = join(etc, 'policies', 'managed');
  const place = '/etc/chromium';
  if (!existsSync(place)) {
    throw new Error(`There is no ${place} to stand in for. Is Debian's Chromium installed?`);
  }
  cpSync(place, etc, { recursive: true });
  mkdirSync(managed, { recursive: true });
  const executable = join(folder, 'chromium');
  const inside = `mount --bind '${etc}' ${place} && exec '${browser}' "$@"`;
  writeFileSync(
    executable,
    `#!/bin/sh\nexec unshare ${unshare.join(' ')} sh -c '${inside.replaceAll("'", `'\\''`)}' sh "$@"\n`,
  );
  chmodSync(executable, 0o755);
  return {
    executable,
    set(values, more = {}) {
      const ours = values === undefined ? {} : { '3rdparty': { extensions: { [id]: values } } };
      writeFileSync(join(managed, 'handrail.json'), JSON.stringify({ ...more, ...ours }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Firefox with a `distribution` folder of its own: its program copied, all else only linked to. */
export function firefoxPolicy(browser: string, addon: string): Policy {
  const folder = newFolder();
  const program = realpathSync(browser);
  const from = programFolder(program);
  for (const name of readdirSync(from)) {
    if (name === 'distribution') continue;
    // What runs finds its neighbours by its own place, so a link would lead back.
    if (/^firefox(-esr|-bin)?$/.test(name)) cpSync(join(from, name), join(folder, name));
    else symlinkSync(join(from, name), join(folder, name));
  }
  mkdirSync(join(folder, 'distribution'));
  const executable = ['firefox-esr', 'firefox', 'firefox-bin']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  if (!executable) throw new Error(`No Firefox program in ${from}`);
  return {
    executable,
    set(values, more = {}) {
      const ours = values === undefined ? {} : { '3rdparty': { Extensions: { [addon]: values } } };
      const policies = { ...more, ...ours };
      writeFileSync(join(folder, 'distribution', 'policies.json'), JSON.stringify({ policies }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** On Debian the command is a link or a script that names the real place. */
function programFolder(program: string): string {
  const places = [dirname(program), '/usr/lib/firefox-esr', '/usr/lib/firefox'];
  const found = places.find((place) => existsSync(join(place, 'omni.ja')));
  if (!found) throw new Error(`Firefox's own folder was not found beside ${program}`);
  return found;
}
