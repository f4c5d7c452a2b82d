// A page with a composer like Facebook's: an opener on the page, and a dialog with an editor that
// carries the editor library's own mark. It is made when the opener is pressed, as there.

const dialog = `
  <div role="dialog" aria-modal="true" class="dialog">
    <div role="dialog" aria-label="Create post"><h2>Create post</h2>
      <div aria-label="Close composer dialog" role="button" tabindex="0">×</div></div>
    <form method="POST">
      <div aria-label="Edit privacy. Sharing with Friends." role="button" tabindex="0">Friends</div>
      <div><div class="editor" aria-placeholder="What's on your mind?" contenteditable="true"
        role="textbox" spellcheck="false" data-lexical-editor="true" tabindex="0"><p dir="auto"><br></p></div>
        <div aria-hidden="true">What's on your mind?</div></div>
      <div aria-label="Photo/video" role="button" tabindex="0">Photo/video</div>
      <div aria-label="Post" aria-disabled="true" role="button" tabindex="-1">Post</div>
    </form>
  </div>`;

/** @param {boolean} focuses whether the page puts the focus into its editor by itself */
const script = (focuses) => `
  const opener = document.querySelector('.opener');
  const close = () => document.querySelector('.place').replaceChildren();
  opener.addEventListener('click', () => {
    document.querySelector('.place').innerHTML = ${JSON.stringify(dialog)};
    if (${focuses}) document.querySelector('.editor').focus();
  });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close());`;

export const style = `
  body { margin: 0; font: 15px sans-serif }
  .create { margin: 8px; padding: 8px; background: #eee }
  .opener { padding: 10px }
  .dialog { position: fixed; top: 120px; left: 390px; width: 500px; padding: 12px;
    background: #fff; border: 1px solid #999 }
  .editor { min-height: 90px }`;

const region = `
  <div aria-label="Create a post" role="region" class="create">
    <div><a href="/me" aria-label="Robin Made-Up"><span></span></a>
      <div class="opener" role="button" tabindex="0"><div><span>What's on your mind, Robin?</span></div></div></div>
    <div><div aria-label="Live video" role="button" tabindex="0">Live video</div>
      <div aria-label="Photo/video" role="button" tabindex="0">Photo/video</div>
      <div aria-label="Feeling/activity" role="button" tabindex="0">Feeling</div></div>
  </div>`;

/**
 * The page's own clock. It starts when the editor has the focus and the mouse button is up again,
 * whichever comes later: until then the watcher waits on purpose. Times are the events' own, so
 * they begin before any listener has run. It stops in the first animation frame after a new
 * element stands under the root.
 */
export const clock = `
  <script>
    let began = 0;
    const start = (event) => { began = Math.max(began, event.timeStamp); };
    window.shown = new Promise((done) => {
      new MutationObserver((changes) => {
        if (changes.some(({ addedNodes }) => [...addedNodes].some((node) => node !== document.body)))
          requestAnimationFrame(() => done(performance.now() - began));
      }).observe(document.documentElement, { childList: true });
    });
    addEventListener('pointerup', start, true);
    addEventListener('focusin', (event) => {
      if (event.target.matches('.editor')) start(event);
    }, true);
  </script>`;

/** Runs before anything else on the page: a profile without it has missed the start. */
const mark = `<script>(function pageBegan() {
  const until = performance.now() + 3;
  while (performance.now() < until);
})()</script>`;

/**
 * @param {object} options
 * @param {string} [options.head]
 * @param {string} [options.feed] what stands below the opener
 * @param {boolean} [options.focuses]
 */
export const composerPage = ({ head = '', feed = '', focuses = false }) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Facebook</title>${mark}${head}<style>${style}</style></head>
<body>
  <div role="banner"><input type="search" aria-label="Search Facebook" placeholder="Search Facebook"></div>
  <div role="main"><div>${region}<div class="feed" role="feed">${feed}</div></div></div>
  <div class="place"></div>
  <script>${script(focuses)}</script>
</body></html>`;
