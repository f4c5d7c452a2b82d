import { appTexts as t } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { inNav, type PageId, parentOf } from './route';

const current = (id: PageId, page: PageId) =>
  id === page ? 'page' : id === parentOf(page) ? 'true' : undefined;

export const Nav = ({ page }: { page: PageId }) => (
  <header class="side no-print">
    <p class="brand">
      <img src="/icon/48.png" alt="" width="28" height="28" />
      {common.name}
    </p>
    <nav aria-label={t.navLabel}>
      <ul>
        {inNav.map((id) => (
          <li key={id}>
            <a href={`#/${id}`} aria-current={current(id, page)}>
              {t.nav[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);
