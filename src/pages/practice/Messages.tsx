import { practiceTexts as t } from '../../texts/en/practice';
import { privateField } from '../../ui/private-field';

export const Messages = () => (
  <article class="hearth-card stack tight">
    <p>{t.messageFrom}</p>
    <textarea data-practice="message" aria-label={t.messageLabel} rows={2} {...privateField} />
  </article>
);
