import type { Section as Content } from '../../guidance/pages/page';
import { CopyText } from '../../ui/CopyText';
import { Told } from '../../ui/Told';

/** One part of a page: a paragraph, a few lines, words to take along. */
export const Section = ({ content, id }: { content: Content; id: string }) => {
  const { heading, text, list, words } = content;
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {text && (
        <p>
          <Told text={text} />
        </p>
      )}
      {list && (
        <ul>
          {list.map((item) => (
            <li key={item}>
              <Told text={item} />
            </li>
          ))}
        </ul>
      )}
      {words && (
        <>
          <blockquote class="only-print">{words}</blockquote>
          <div class="no-print">
            <CopyText label={heading} text={words} />
          </div>
        </>
      )}
    </section>
  );
};
