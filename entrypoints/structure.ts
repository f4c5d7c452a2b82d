import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '@/detection/world';
import { reportFor } from '@/health/structure';

/** Runs once, on the worker's own press; what it returns goes to the popup and nowhere else. */
export default defineUnlistedScript(() => reportFor(document, world().sites.splice(0)));
