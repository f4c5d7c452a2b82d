import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { changeDeclared, deleteDeclared, listDeclared } from '../../declaration/store';
import { type Change, carry } from '../../declaration/versions';
import { tellTexts } from '../../texts/en/tell';
import { JustDone } from '../../ui/JustDone';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';
import { route } from '../app/route';
import { DeclaredCard } from './DeclaredCard';
import { KeepForm } from './KeepForm';
import { NoticeSwitch } from './NoticeSwitch';
import { UnreadableCard } from './UnreadableCard';
import { useKeeping } from './useKeeping';

const t = tellTexts;

/** After telling: keep a line, be reminded of it, and see the lines that were kept. */
export function Afterwards({ text }: { text: string }) {
  const kept = useLoaded(listDeclared, onChanged).value;
  const open = useSignal(false);
  const { last, keep } = useKeeping();
  const start = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLHeadingElement>(null);
  const { detail, step } = route.value;
  const isThere = kept !== undefined;
  useEffect(() => {
    if (isThere && detail === 'kept') list.current?.focus();
  }, [isThere, detail, step]);

  const change = (wanted: Change) =>
    keep(async () => {
      const changed = await changeDeclared(wanted.before.id, (now) => carry(wanted, now));
      return { said: changed ? t.list.changed : t.list.gone };
    });
  const remove = (id: number) =>
    keep(async () => {
      const back = await deleteDeclared(id);
      if (!back) return undefined;
      const undo = () =>
        keep(async () => {
          await back();
          return { said: t.list.back };
        });
      return { said: t.list.removed, undo };
    });

  const none = kept && kept.declared.length + kept.unreadable.length === 0;
  return (
    <>
      <section class="stack no-print" aria-labelledby="after">
        <h2 id="after">{t.after.title}</h2>
        <p>{t.after.lead}</p>
        {open.value ? (
          <KeepForm
            text={text}
            keep={keep}
            close={() => {
              open.value = false;
            }}
          />
        ) : (
          <div>
            <button
              type="button"
              ref={start}
              onClick={() => {
                open.value = true;
              }}
            >
              {t.after.keepStart}
            </button>
          </div>
        )}
        {(open.value || none === false) && <NoticeSwitch />}
      </section>
      <section class="stack no-print" aria-labelledby="kept">
        <h2 id="kept" ref={list} tabIndex={-1}>
          {t.list.title}
        </h2>
        <JustDone last={last.value} />
        {none && !last.value && <p class="soft">{t.list.none}</p>}
        {kept?.declared.map((line) => (
          <DeclaredCard key={line.id} line={line} change={change} remove={() => remove(line.id)} />
        ))}
        {kept?.unreadable.map((line) => (
          <UnreadableCard key={line.id} line={line} remove={() => remove(line.id)} />
        ))}
      </section>
    </>
  );
}
