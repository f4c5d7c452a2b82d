import { genericSite } from '../detection/generic-site';
import type { Listed } from '../detection/site';
import type { ByHand } from '../settings/settings';
import { siteById } from '../sites';

/** What a server is taken for: its software's site, or the one that stands for all unknown ones. */
export const siteOfServer = ({ seen }: ByHand): Listed =>
  (seen?.software && siteById(seen.software)) || genericSite;
