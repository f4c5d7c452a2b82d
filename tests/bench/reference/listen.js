// Two delegated listeners that look upwards and do nothing else. Less than this, and an extension
// could not know that somebody opened a composer or pressed a button.
document.addEventListener(
  'focusin',
  (event) => event.target.closest('[contenteditable="true"][role="textbox"]'),
  true,
);
document.addEventListener('click', (event) => event.target.closest('[role="button"]'), true);
