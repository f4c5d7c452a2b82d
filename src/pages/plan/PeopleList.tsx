import type { Person } from '../../plan/shapes';
import { peopleTexts as t } from '../../texts/en/people';

/** The worker's own list, to read. */
export const PeopleList = ({ list }: { list: readonly Person[] }) => (
  <ul>
    {list.map(({ role, name, reach }, index) => (
      <li key={index}>
        {t.roles[role]}
        {name && (
          <>
            {': '}
            <bdi>{name}</bdi>
          </>
        )}
        {reach && (
          <>
            {', '}
            <bdi>{reach}</bdi>
          </>
        )}
      </li>
    ))}
  </ul>
);
