import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Plist, plist } from './plist';
import type { Policy } from './policy';
import { slugOf } from './slug';
import { profileWords } from './words';

/** The same for the same thing, so that a profile made anew takes the place of the old one. */
function uuidFor(identifier: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(identifier))).toUpperCase();
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

const payload = (identifier: string, type: string, name: string): { [key: string]: Plist } => ({
  PayloadType: type,
  PayloadVersion: 1,
  PayloadIdentifier: identifier,
  PayloadUUID: uuidFor(identifier),
  PayloadDisplayName: name,
});

/**
 * A configuration profile for macOS. Chrome and Edge read an extension's values from a domain of its
 * own; Firefox reads all policies from one, so an organisation that already has a Firefox profile
 * adds this part to that.
 */
export function macProfile({ pack, organisation, ids }: Policy): string {
  const own = `handrail.pack.${slugOf(organisation)}`;
  const name = profileWords.name(organisation);
  const profile = {
    ...payload(own, 'Configuration', name),
    PayloadDescription: profileWords.description,
    PayloadOrganization: organisation,
    PayloadScope: 'System',
    PayloadRemovalDisallowed: false,
    PayloadContent: [
      {
        ...payload(`${own}.chrome`, `com.google.Chrome.extensions.${ids.chrome}`, name),
        ...pack,
      },
      {
        ...payload(`${own}.edge`, `com.microsoft.Edge.extensions.${ids.edge}`, name),
        ...pack,
      },
      {
        ...payload(`${own}.firefox`, 'org.mozilla.firefox', name),
        EnterprisePoliciesEnabled: true,
        '3rdparty': { Extensions: { [ids.firefox]: pack } },
      },
    ],
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plist(profile),
    '</plist>',
    '',
  ].join('\n');
}
