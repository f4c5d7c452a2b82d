import { composerPage } from './composer.mjs';

export const posts = 5000;
/** How many changes the page makes in a second, and how many of them in one go. */
export const changesPerSecond = 200;
const burst = 5;

const button = (label) =>
  `<div aria-label="${label}" role="button" tabindex="0"><div><span>${label}</span></div></div>`;

/** One post of 33 elements, so that 5,000 of them make a page of about 165,000. */
const post = (number) => `<div role="article" aria-posinset="${number}" class="post">
<div><a href="/page/${number}"><span></span></a><div><h4><a href="/page/${number}">Sunnybank Bakery</a></h4><div><a href="/page/${number}/posts/1"><span>2 h</span></a></div></div>${button('Actions for this post')}</div>
<div dir="auto"><span class="words">Fresh rolls from seven, number ${number}.</span></div>
<div><a href="/photo/${number}"></a></div>
<div><div><span class="count">12</span></div><div>${button('Like')}${button('Leave a comment')}${button('Share')}</div></div>
<ul class="comments"><li><span>Lovely.</span></li></ul>
</div>`;

/**
 * Changes the page as a live feed does: words, attributes, and comments that come and go. Time that
 * a busy page lost is made up, so that each run sees the same number of changes.
 */
const liveliness = `
  window.startChanging = () => {
    const words = document.querySelectorAll('.words');
    const counts = document.querySelectorAll('.count');
    const lists = document.querySelectorAll('.comments');
    const start = performance.now();
    let done = 0;
    const change = () => {
      const at = (done * 37) % words.length;
      if (done % 3 === 0) words[at].firstChild.data = 'Fresh rolls, take ' + done;
      else if (done % 3 === 1) counts[at].setAttribute('aria-label', done + ' reactions');
      else {
        const comment = document.createElement('li');
        comment.innerHTML = '<span>Lovely, ' + done + '</span>';
        lists[at].append(comment);
        if (lists[at].children.length > 3) lists[at].firstChild.remove();
      }
      done++;
    };
    const timer = setInterval(() => {
      const due = ((performance.now() - start) / 1000) * ${changesPerSecond};
      while (done < due) change();
    }, ${(1000 / changesPerSecond) * burst});
    return () => { clearInterval(timer); return done; };
  };`;

/**
 * Only what is near the screen is laid out, as on sites with a feed this long. Without it the page
 * itself could not keep up, and each key would wait for it.
 */
const style = '.post { content-visibility: auto; contain-intrinsic-size: auto 240px }';

export const feedPage = () =>
  composerPage({
    head: `<style>${style}</style><script>${liveliness}</script>`,
    feed: Array.from({ length: posts }, (_, number) => post(number)).join(''),
    focuses: true,
  });
