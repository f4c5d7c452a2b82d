import { genericDetector } from '@/detection/generic';
import { withoutRules } from '@/detection/generic-site';
import type { Recogniser } from '@/detection/world';
import { world } from '@/detection/world';

/** Ids and signs of all software that runs on any host: the build takes them from `src/sites`. */
declare const KNOWN_SOFTWARE: Recogniser['software'];

// As in watcher.ts: nothing that the page need not carry.
export default {
  main() {
    world().recogniser = {
      software: KNOWN_SOFTWARE,
      otherwise: (tools) => ({ ...withoutRules, detector: genericDetector(tools) }),
    };
  },
};
