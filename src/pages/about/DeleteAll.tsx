import { deleteEverything } from '../../settings/delete-everything';
import { appTexts } from '../../texts/en/app';
import { TwoSteps } from '../../ui/TwoSteps';

const t = appTexts.about;

const texts = {
  title: t.deleteTitle,
  lead: t.deleteLead,
  start: t.deleteStart,
  sure: t.deleteSure,
  no: t.deleteNo,
  done: t.deleted,
};

/** Everything goes, in two steps, locked or not. */
export const DeleteAll = () => <TwoSteps texts={texts} work={deleteEverything} />;
