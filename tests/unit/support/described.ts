import { genericSite } from '@/detection/generic-site';
import type { Site } from '@/detection/site';
import * as listed from '@/sites';

/** All sites with the rules that their own scripts carry: here no build has left them out. */
export const sites = listed.sites as readonly Site[];

/** Also the one that stands for all that are not known. */
export const siteById = (id: string): Site | undefined =>
  [...sites, genericSite].find((site) => site.id === id);
