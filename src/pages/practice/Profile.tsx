import { practiceTexts as t } from '../../texts/en/practice';
import type { PlaceProps } from './Place';

export const Profile = ({ pressed }: PlaceProps) => (
  <article class="hearth-card stack tight">
    <h2>{t.profileName}</h2>
    <p>{t.profileNote}</p>
    <div>
      <button type="button" class="main" data-practice="add" onClick={pressed}>
        {t.addFriend}
      </button>
    </div>
  </article>
);
