import { useSignal } from '@preact/signals';
import { deleteEverything } from '../../settings/delete-everything';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { Said } from '../../ui/Said';

const t = appTexts.about;

/** Everything goes, in two steps. */
export function DeleteAll() {
  const sure = useSignal(false);
  const said = useSignal('');
  const remove = async () => {
    try {
      await deleteEverything();
      said.value = t.deleted;
    } catch {
      said.value = common.storageFailed;
    }
    sure.value = false;
  };
  const ask = (asking: boolean) => () => {
    sure.value = asking;
  };
  return (
    <section class="stack tight" aria-labelledby="delete">
      <h2 id="delete">{t.deleteTitle}</h2>
      <p>{t.deleteLead}</p>
      <div class="row">
        {sure.value ? (
          <>
            <button type="button" onClick={ask(false)}>
              {t.deleteNo}
            </button>
            <button type="button" onClick={remove}>
              {t.deleteSure}
            </button>
          </>
        ) : (
          <button type="button" onClick={ask(true)}>
            {t.deleteStart}
          </button>
        )}
      </div>
      <Said text={said.value} />
    </section>
  );
}
