import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { checkIn, inAWeek, inThreeMonths, isCheckInDue } from '../../plan/check-in';
import { homeTexts as t } from '../../texts/en/home';
import { Said } from '../../ui/Said';
import { goTo } from '../app/route';
import { Unlocked } from '../lock/Unlocked';

/** A quiet question every three months. No answer is kept, only the day on which to ask next. */
export const CheckIn = () => (
  <Unlocked instead={null} damaged={null}>
    <Question />
  </Unlocked>
);

function Question() {
  const due = useSignal(false);
  const said = useSignal('');
  useEffect(() => {
    const now = new Date();
    checkIn.read().then(
      (next) => {
        due.value = isCheckInDue(next, now);
        if (next === '') checkIn.keep(inThreeMonths(now)).catch(() => undefined);
      },
      () => undefined,
    );
  }, []);
  const answer = async (day: string, thanks: string) => {
    await checkIn.keep(day).catch(() => undefined);
    due.value = false;
    said.value = thanks;
  };
  return (
    <>
      {due.value && (
        <section class="sheet stack tight" aria-labelledby="check-in">
          <h2 id="check-in">{t.checkInTitle}</h2>
          <p>{t.checkIn}</p>
          <div class="row">
            <button
              type="button"
              onClick={() =>
                answer(inThreeMonths(new Date()), t.checkInThanks).then(() =>
                  goTo('/guidance/read/already-connected'),
                )
              }
            >
              {t.checkInYes}
            </button>
            <button
              type="button"
              onClick={() => answer(inThreeMonths(new Date()), t.checkInThanks)}
            >
              {t.checkInNo}
            </button>
            <button
              type="button"
              class="plain"
              onClick={() => answer(inAWeek(new Date()), t.checkInThanksLater)}
            >
              {t.checkInLater}
            </button>
          </div>
        </section>
      )}
      <Said text={said.value} />
    </>
  );
}
