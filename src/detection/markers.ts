import type { Site } from './site';

/** Whether a page shows the signs of software that runs on any host. */
export const isHere = ({ markers }: Pick<Site, 'markers'>, document: Document): boolean =>
  markers?.some((group) => group.every((marker) => document.querySelector(marker))) ?? false;
