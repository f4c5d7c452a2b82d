chrome.runtime.sendMessage({ type: 'doubt' });
