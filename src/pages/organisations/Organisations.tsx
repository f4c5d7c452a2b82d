import { panelKey, worded } from '../../organisation/keys';
import { organisationsTexts as t } from '../../texts/en/organisations';
import { PageHeading } from '../app/PageHeading';
import { draft, type } from './draft';
import { Line, Link, Words } from './Fields';
import { ForIt } from './ForIt';
import { Hints } from './Hints';
import { OpenPack } from './OpenPack';
import './organisations.css';
import { PanelWords } from './PanelWords';
import { Preview } from './Preview';
import { SavePack } from './SavePack';

const others = worded.filter((id) => id !== 'already-connected');

/**
 * For a person at an organisation who makes a pack, with no developer at hand. What most policies
 * leave out comes first.
 */
export function Organisations() {
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead}</p>
      <p>{t.only}</p>
      <p class="note small">{t.kept}</p>
      <OpenPack />
      <div class="making">
        <form
          class="stack make"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <First />
          <section class="stack" aria-labelledby="us">
            <h2 id="us">{t.us.title}</h2>
            <Line id="organisation" />
            <Line id="people" />
            <Line id="manager" />
            <ToPreview />
          </section>
          <section class="stack" aria-labelledby="ask">
            <h2 id="ask">{t.ask.title}</h2>
            <Words id="contact" />
            <Link id="policyLink" />
            <Link id="socialMediaHelpLink" />
            <Link id="shareGoodNews" />
          </section>
          <Others />
          <Hints />
        </form>
        <Preview />
      </div>
      <SavePack />
      <ForIt />
    </>
  );
}

/** Where the preview does not stand beside the form. */
const ToPreview = () => (
  <div class="to-preview">
    <button type="button" class="plain" onClick={() => document.getElementById('preview')?.focus()}>
      {t.preview.jump}
    </button>
  </div>
);

const First = () => (
  <section class="stack" aria-labelledby="first">
    <h2 id="first">{t.first.title}</h2>
    <p>{t.first.why}</p>
    <p>{t.first.what}</p>
    <PanelWords id="already-connected" />
    {!draft.value.texts.panelAlreadyConnected && (
      <div>
        <button type="button" onClick={() => type('panelAlreadyConnected', t.first.words)}>
          {t.first.example}
        </button>
      </div>
    )}
    <Words id="whenManagerIsConnection" />
    <Link id="declareLink" />
    <ToPreview />
  </section>
);

/** Folded away, and open where something is in it: a fault in there has to be seen. */
const Others = () => (
  <section class="stack" aria-labelledby="more">
    <h2 id="more">{t.more.title}</h2>
    <p>{t.more.lead}</p>
    <details open={others.some((id) => draft.value.texts[panelKey(id)]) || undefined}>
      <summary>{t.more.open}</summary>
      <div class="stack">
        {others.map((id) => (
          <PanelWords key={id} id={id} />
        ))}
      </div>
    </details>
  </section>
);
