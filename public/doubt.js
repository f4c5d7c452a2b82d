chrome.runtime.sendMessage({ type: 'doubted' });
