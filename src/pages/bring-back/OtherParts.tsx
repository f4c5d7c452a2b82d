import type { Signal } from '@preact/signals';
import type { Looked } from '../../log/backup/bring-back';
import type { Choices } from '../../log/backup/merge';
import { shownParts } from '../../log/backup/parts';
import { bringBackTexts } from '../../texts/en/bring-back';
import { Tick } from '../../ui/Tick';

const t = bringBackTexts.preview;

interface Props {
  looked: Looked;
  replace: Signal<Choices['replace']>;
  settings: Signal<boolean>;
}

/** The plan, the people, the address and the settings: none is written over without a tick. */
export function OtherParts({ looked: { backup, preview }, replace, settings }: Props) {
  const differing = shownParts.filter((part) => preview.parts[part] === 'differs');
  const others = shownParts.filter(
    (part) => preview.parts[part] === 'fresh' || preview.parts[part] === 'same',
  );
  const servers = backup.settings?.byHand.map(({ host }) => host) ?? [];
  const toggle = (part: (typeof shownParts)[number]) => () => {
    const next = new Set(replace.value);
    if (!next.delete(part)) next.add(part);
    replace.value = next;
  };
  return (
    <>
      {others.length > 0 && (
        <ul>
          {others.map((part) => (
            <li key={part}>
              {preview.parts[part] === 'fresh'
                ? t.partFresh(t.parts[part])
                : t.partSame(t.parts[part])}
            </li>
          ))}
        </ul>
      )}
      {(differing.length > 0 || backup.settings) && (
        <fieldset class="ticks">
          <legend>{t.replaceTitle}</legend>
          {differing.map((part) => (
            <Tick
              key={part}
              label={t.replace(t.parts[part])}
              on={replace.value.has(part)}
              change={toggle(part)}
            />
          ))}
          {backup.settings && (
            <Tick
              label={t.settings}
              on={settings.value}
              change={(on) => {
                settings.value = on;
              }}
            />
          )}
          {backup.settings && <p class="small soft">{t.settingsMore}</p>}
          {servers.length > 0 && <p class="small soft">{t.servers(servers.join(', '))}</p>}
        </fieldset>
      )}
    </>
  );
}
