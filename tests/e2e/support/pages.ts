/**
 * Small pages with the signs that sites are known by, and nothing else. Whole pages, as close to
 * the real ones as is known, are the fixtures; these show one behaviour each.
 */

export const origins = {
  facebook: 'https://www.facebook.com/*',
  facebookWeb: 'https://web.facebook.com/*',
  instagram: 'https://www.instagram.com/*',
  x: 'https://x.com/*',
  twitter: 'https://twitter.com/*',
  linkedin: 'https://www.linkedin.com/*',
  mastodon: 'https://mastodon.example/*',
} as const;

/** @param script runs at the end of the page, as the site's own. */
export const page = (body: string, script = ''): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page</title>
<style>
  body { margin: 24px; font: 16px sans-serif }
  [contenteditable] { min-height: 60px; width: 400px; border: 1px solid }
  button, [role="button"] { padding: 8px; border: 1px solid; display: inline-block }
</style>
<body>${body}${script && `<script>${script}</script>`}</body>
</html>`;

/** X, whose composer is told by one attribute alone. */
export const x = {
  home: 'https://x.com/home',
  requests: 'https://x.com/follower_requests',
  composer: '[data-testid="tweetTextarea_0"]',
  editor: `<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"
    aria-multiline="true" aria-label="Post text"></div>`,
  request: `<div data-testid="UserCell"><a href="/someone">Someone</a>
    <div role="button" tabindex="0" id="accept">Accept</div>
    <div role="button" tabindex="0" id="decline">Decline</div></div>`,
};
export const xHome = (script = ''): string =>
  page(
    `<main>${x.editor}<button>Post</button> <button id="elsewhere">Elsewhere</button></main>`,
    script,
  );
export const xRequests = (): string => page(`<main>${x.request}</main>`);

/** Facebook, whose composer counts only inside its dialog. */
export const fb = {
  home: 'https://www.facebook.com/',
  requests: 'https://www.facebook.com/friends/requests/',
  composer: '[data-lexical-editor]',
  editor: (label: string) => `<div contenteditable="true" role="textbox" data-lexical-editor="true"
    aria-label="${label}" aria-placeholder="${label}"></div>`,
  card: `<div class="card"><a href="/friends/requests/?profile_id=1">Someone</a>
    <div role="button" tabindex="0" aria-label="Confirm" id="confirm">Confirm</div>
    <div role="button" tabindex="0" aria-label="Delete">Delete</div></div>`,
  addFriend: '<div role="button" tabindex="0" aria-label="Add friend" id="add">Add friend</div>',
};
export const fbPost = (): string =>
  page(`<div role="dialog">${fb.editor("What's on your mind, Sam?")}</div>`);
export const fbProfile = (script = ''): string => page(`<main>${fb.addFriend}</main>`, script);
export const fbRequests = (): string => page(`<main>${fb.card}</main>`);
