import { logTexts } from '../../texts/en/log';

const t = logTexts.links;
const pages = [
  ['log/me', t.me],
  ['take-out', t['take-out']],
  ['bring-back', t['bring-back']],
  ['lock', t.lock],
  ['keep', t.keep],
  ['safe', t.safe],
] as const;

/** A quiet row at the end: what else there is for the log. */
export const LogLinks = () => (
  <nav class="log-links" aria-label={t.title}>
    {pages.map(([path, label]) => (
      <a key={path} href={`#/${path}`}>
        {label}
      </a>
    ))}
  </nav>
);
