import { admlFile } from './adml';
import { admxFile } from './admx';
import { chromeJson, edgeJson } from './chromium';
import { firefoxJson } from './firefox';
import { googleAdminJson } from './google-admin';
import { intuneNotes } from './intune';
import type { Policy } from './policy';
import { macProfile } from './profile';
import { registryFile } from './registry';

export interface PolicyFile {
  /** The name that the browser or the system expects, where it expects one. */
  name: string;
  type: string;
  make: (policy: Policy) => string;
  /** Windows reads these in two bytes a letter, with a mark at the start. */
  utf16?: true;
}

/** A file for each way of handing out a pack. Every `make` is a function of its policy alone. */
export const policyFiles = {
  chrome: { name: 'handrail-chrome.json', type: 'application/json', make: chromeJson },
  edge: { name: 'handrail-edge.json', type: 'application/json', make: edgeJson },
  firefox: { name: 'policies.json', type: 'application/json', make: firefoxJson },
  registry: { name: 'handrail.reg', type: 'text/plain', make: registryFile, utf16: true },
  admx: { name: 'handrail.admx', type: 'application/xml', make: admxFile },
  adml: { name: 'handrail.adml', type: 'application/xml', make: admlFile },
  mac: {
    name: 'handrail.mobileconfig',
    type: 'application/x-apple-aspen-config',
    make: macProfile,
  },
  google: { name: 'handrail-google-admin.json', type: 'application/json', make: googleAdminJson },
  intune: { name: 'handrail-intune.md', type: 'text/markdown', make: intuneNotes },
} as const satisfies Record<string, PolicyFile>;

export type PolicyFileId = keyof typeof policyFiles;
export const policyFileIds = Object.keys(policyFiles) as PolicyFileId[];

/** A file's bytes, as they are to be saved. */
export function bytesOf(file: PolicyFile, policy: Policy): Uint8Array<ArrayBuffer> {
  const text = file.make(policy);
  if (!file.utf16) return new TextEncoder().encode(text);
  const bytes = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at++) view.setUint16((at + 1) * 2, text.charCodeAt(at), true);
  return bytes;
}
