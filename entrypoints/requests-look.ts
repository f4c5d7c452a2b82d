import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '@/detection/world';
import { lookForRequests } from '@/health/requests-look';

/** Runs once, on a page of requests; one of three words is all that leaves the page. */
export default defineUnlistedScript(() => {
  const [site] = world().sites.splice(0);
  return site ? lookForRequests(document, site) : 'nothing';
});
