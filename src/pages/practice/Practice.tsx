import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { runPractice } from '../../practice/run';
import { practiceTexts as t } from '../../texts/en/practice';
import { Said } from '../../ui/Said';
import { PageHeading } from '../app/PageHeading';
import { goTo, route } from '../app/route';
import { Home } from './Home';
import { Messages } from './Messages';
import { Profile } from './Profile';
import { Requests } from './Requests';
import './practice.css';

const places = { home: Home, requests: Requests, profile: Profile, messages: Messages };
type PlaceId = keyof typeof places;
const placeIds = Object.keys(places) as PlaceId[];

/** The practice network: a small social site on which everything is made up but the reminder. */
export function Practice() {
  const said = useSignal('');
  useEffect(
    () =>
      runPractice(document, (answer) => {
        said.value = t.answered[answer];
      }),
    [],
  );
  const { detail } = route.value;
  const current = placeIds.find((id) => id === detail) ?? 'home';
  const Place = places[current];
  const pressed = () => {
    said.value = t.pressed;
  };
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead}</p>
      <Said text={said.value} />
      <section class="hearth" aria-label={t.region}>
        <nav class="row" aria-label={t.region}>
          {placeIds.map((id) => (
            <button
              key={id}
              type="button"
              aria-current={id === current ? 'page' : undefined}
              onClick={() => goTo(`/practice/${id}`)}
            >
              {t.places[id]}
            </button>
          ))}
        </nav>
        <Place pressed={pressed} />
      </section>
      <div>
        <button type="button" onClick={() => goTo('/sites')}>
          {t.seen}
        </button>
      </div>
    </>
  );
}
