import { type Node, parse } from 'acorn';

/** Ways to the network and ways around our own rules, as names that code would have to use. */
const forbidden = new Set([
  ...['fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'WebTransport', 'EventSource'],
  ...['RTCPeerConnection', 'webkitRTCPeerConnection', 'Image', 'importScripts', 'SharedWorker'],
  ...['geolocation', 'cookieStore', 'registerProtocolHandler', 'requestUpdateCheck'],
  ...['setUninstallURL', 'onMessageExternal', 'onConnectExternal', 'captureVisibleTab'],
  ...['nativeMessaging', 'connectNative', 'sendNativeMessage', 'declarativeNetRequest'],
  ...['webRequest', 'gcm', 'instanceID', 'dangerouslyAllow', 'eval', 'localStorage'],
]);
/** Only as members: `storage.sync`, `navigator.share`, `document.cookie`. */
const forbiddenMembers = new Set(['sync', 'share', 'cookie', 'cookies', 'downloads', 'identity']);
const constructed = new Set(['Function', 'Audio', 'Worker', 'FontFace']);

type Visit = (node: Node & Record<string, unknown>, parent: Node & Record<string, unknown>) => void;

function walk(node: unknown, parent: unknown, visit: Visit): void {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, parent, visit);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) visit(node as never, parent as never);
  for (const value of Object.values(node)) {
    if (typeof value === 'object') walk(value, 'type' in node ? node : parent, visit);
  }
}

/**
 * Lists what a script could reach the network with. Object keys don't count: the polyfill's table
 * of all extension APIs has many of these names, and calls none of them.
 */
export function waysOut(code: string, addresses: readonly RegExp[]): string[] {
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const found: string[] = [];
  walk(tree, undefined, (node, parent) => {
    if (node.type === 'Identifier') {
      const name = node.name as string;
      const isKey =
        parent?.type === 'Property' &&
        parent.key === node &&
        !parent.computed &&
        parent.value !== node;
      const isMember =
        parent?.type === 'MemberExpression' && parent.property === node && !parent.computed;
      if (!isKey && forbidden.has(name)) found.push(name);
      // An object's own field may have any name; a browser's API is never `this`.
      const isOwn = isMember && (parent.object as Node).type === 'ThisExpression';
      if (isMember && !isOwn && forbiddenMembers.has(name)) found.push(`.${name}`);
      if (parent?.type === 'NewExpression' && parent.callee === node && constructed.has(name)) {
        found.push(`new ${name}`);
      }
    }
    if (node.type === 'ImportExpression') found.push('import()');
    const text =
      node.type === 'Literal' && typeof node.value === 'string'
        ? node.value
        : node.type === 'TemplateElement'
          ? (node.value as { raw: string }).raw
          : '';
    if (/(https?|wss?|ftp):\/\/[^\s/]/.test(text) && !addresses.some((known) => known.test(text))) {
      found.push(text.slice(0, 80));
    }
    // A name spelled as text: window["fetch"].
    if (parent?.type === 'MemberExpression' && parent.computed && forbidden.has(text))
      found.push(`["${text}"]`);
    if (/preconnect|dns-prefetch|prefetch|prerender|sourceMappingURL|speculationrules/.test(text)) {
      found.push(text.slice(0, 80));
    }
  });
  if (/sourceMappingURL/.test(code)) found.push('sourceMappingURL');
  return found;
}
